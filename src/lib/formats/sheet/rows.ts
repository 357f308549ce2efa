/** A row of a sheet. */
export interface SheetRow {
	/** As it is counted beside it, from 1. */
	row: number;
	/** As they are shown, without blanks around them. */
	cells: string[];
}
