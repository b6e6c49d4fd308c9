/** How a balance is worked out, in the words of its output. */
export const METHOD = {
  strategies:
    'Every strategy runs under the same luck. A difference is clear when its 95 % interval lies on one side of nothing; of many comparisons about one in forty is clear on either side by chance alone.',
  measures:
    'Each measure is tried in three settings. "early": it alone, from month 1 on, and again when it has ended. "fitting": it alone, whenever a stage that it suits is believed. "package": what the coordinated strategy has by it, which is the strategy less the strategy without it, or, where the strategy does not want it, the strategy that wants it first less the strategy as it is. An actor whom the team holds takes it, else the one who is first asked; it is aimed at the whole country where it serves all provinces, else at the province that is believed worst off. What came to work in no setting is asked for once more, each month, with a goal, a length and a review, after the measures that it needs and while evidence is gathered and gentler steps are taken.',
  dominated:
    'A measure is dominated when another of its pillar, taken alone, is at least as good in every outcome in both settings, clearly better in one, and no dearer in either resource. What is made for a stage that the scenario seldom reaches is easily outdone.',
  stages: 'Stages and arrows are counted over all runs of all strategies.',
  injects:
    'Injects are counted over all runs of all strategies, and their conditions one by one within the months of the inject. What an inject changes is measured by leaving it out while nobody acts.',
  sensitivity:
    'Morris screening: elementary effects along trajectories of four levels with steps of two thirds of the range, mu* after Campolongo. First families of parameters, whose members move together, then one by one the parameters of the families that weigh most, with all others at their central values. An effect is the change of an output from the low to the high end. Moves of a family may cancel each other out, the less likely the more trajectories there are. Every point of a trajectory is the mean of the same few runs.',
} as const;
