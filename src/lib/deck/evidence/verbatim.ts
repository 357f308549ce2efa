/** What an excerpt leaves out, or adds in square brackets: not in the source as it stands. */
const INTERRUPTION = /\s*(?:\[[^\]]*\]|…|\.\.\.)\s*/;

/** The parts of a quotation that stand in its source word for word. */
export const verbatimRuns = (quoted: string): string[] =>
	quoted.split(INTERRUPTION).filter((run) => /[\p{L}\p{N}]/u.test(run));
