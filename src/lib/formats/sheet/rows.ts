/** A sheet, and what stands on its tab. */
export interface Sheet {
	title: string;
	/** Not shown to whoever opens the file. */
	hidden: boolean;
	rows: SheetRow[];
}

/** A cell holds no more, characters: of a longer one nothing fits on a card, however often it stands there. */
export const LONGEST = 5000;

/** A row of a sheet. */
export interface SheetRow {
	/** As it is counted beside it, from 1. */
	row: number;
	/** As they are shown, without blanks around them. */
	cells: string[];
}
