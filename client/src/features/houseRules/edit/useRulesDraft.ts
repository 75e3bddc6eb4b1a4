import type { HouseRules, NewRules, RuleSection } from '@roundhouse/shared/houseRules';
import type { LocalText } from '@roundhouse/shared/localText';
import { useState } from 'react';

/** The owner's next version while it is written; a version published meanwhile changes nothing in it. */
export function useRulesDraft(rules: HouseRules) {
  const [sections, setSections] = useState<RuleSection[]>(rules.sections);
  const [note, setNote] = useState<LocalText>({});
  const [isMajor, setMajor] = useState(false);
  const change = (at: number, section: RuleSection) => setSections(sections.with(at, section));

  function move(at: number, step: -1 | 1) {
    const [one, other] = [sections[at], sections[at + step]];
    if (one && other) setSections(sections.with(at, other).with(at + step, one));
  }
  function add() {
    const taken = new Set(sections.map(({ key }) => key));
    let number = sections.length + 1;
    while (taken.has(`section-${number}`)) number += 1;
    const empty = { en: '', fr: '' };
    setSections([...sections, { key: `section-${number}`, title: empty, text: empty }]);
  }
  const remove = (at: number) => setSections(sections.filter((_, each) => each !== at));

  /** As it is sent: a language nobody wrote in is left out. */
  const written = (basedOn: number): NewRules => ({
    basedOn,
    isMajor,
    note: filled(note),
    sections: sections.map(({ key, title, text }) => ({
      key,
      title: filled(title),
      text: filled(text),
    })),
  });
  return { sections, note, isMajor, setNote, setMajor, change, move, add, remove, written };
}

const filled = (text: LocalText): LocalText =>
  Object.fromEntries(Object.entries(text).filter(([, words]) => words?.trim()));
