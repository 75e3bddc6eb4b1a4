/** Words that tell ideas from one another in neither language; folded. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any are as at be because been before being below
  between both but by can could did do does doing down during each few for from further had has have
  having he her here hers him his how i if in into is it its itself just me more most my no nor not
  now of off on once only or other our out over own same she should so some such than that the their
  them then there these they this those through to too under until up very was we were what when
  where which while who whom why will with would you your
  au aux avec c ce ces cette d dans de des du elle en est et il ils j je l la le les leur lui mais me
  mes moi mon n ne nos notre nous on ou par pas plus pour qu que qui s sa sans se ses si son sont sur
  t ta te tes ton tu un une vos votre vous y`.split(/\s+/),
);
