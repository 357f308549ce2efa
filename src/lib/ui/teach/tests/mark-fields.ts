/** A change of a mark that was sent and could not be taken, to be put right. */
export interface MarkFields {
	item: number;
	points: string;
	reason: string;
	problem: 'points' | 'reason';
}
