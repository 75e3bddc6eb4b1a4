import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in its place when the children cannot be shown. */
  spare: ReactNode;
  /** The failure is forgotten when this changes, so that going elsewhere works. */
  place?: string;
  children: ReactNode;
}

/** When its children break, or their chunk is gone, shows the spare and lets the rest go on. */
export class Spare extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.isBroken)
      this.setState({ isBroken: false });
  }

  override render() {
    return this.state.isBroken ? this.props.spare : this.props.children;
  }
}
