/** The learner's offset from UTC at a moment (epoch ms), as this browser is set: minutes east. */
export const offsetAt = (at: number): number => 0 - new Date(at).getTimezoneOffset();
