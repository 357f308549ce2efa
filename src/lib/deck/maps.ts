/** The maps that questions and pages can draw. Which states are on them: see `mapFor`. */
export type MapName = 'near-abroad' | 'world';
