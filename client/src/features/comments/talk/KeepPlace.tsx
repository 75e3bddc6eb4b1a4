import { Component, createRef, type ReactNode } from 'react';
import { anchorIn } from './anchor.ts';

interface Props {
  className?: string;
  /** Names what stands above the comments: another name when that changes. */
  top?: string;
  children: ReactNode;
}

/**
 * Keeps what is being read or typed where it is on the screen while comments come in above it.
 * Browsers do so by themselves, but not all, and not for a text being typed.
 */
export class KeepPlace extends Component<Props> {
  #place = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(before: Props): { anchor: Element; top: number } | null {
    const anchor =
      this.#place.current &&
      anchorIn(this.#place.current, { isTopChanged: before.top !== this.props.top });
    return anchor ? { anchor, top: anchor.getBoundingClientRect().top } : null;
  }

  override componentDidUpdate(
    _before: unknown,
    _state: unknown,
    kept: { anchor: Element; top: number } | null,
  ) {
    if (!kept?.anchor.isConnected) return;
    const moved = kept.anchor.getBoundingClientRect().top - kept.top;
    if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
  }

  override render() {
    return (
      <div ref={this.#place} className={this.props.className}>
        {this.props.children}
      </div>
    );
  }
}
