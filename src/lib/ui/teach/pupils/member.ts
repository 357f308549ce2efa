/** A member as a teacher's page has it (see server/pupils/members.ts). */
export interface MemberHere {
	id: string;
	nickname: string;
	state: 'expected' | 'waiting' | 'in' | 'removed';
	/** Extra time in tests, percent. */
	extra: number;
	/** The account was made in this class, so that it can have a card. */
	home: boolean;
}
