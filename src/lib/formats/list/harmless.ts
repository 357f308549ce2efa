/** Cells that spreadsheets would run: with an apostrophe before them they are text, which is taken away when it is read. */

const RUNS = /^[=+\-@\t\r]/;

export const harmless = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);

export const unharmed = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);
