/**
 * What the database holds. One shape for SQLite and PostgreSQL. Every table's key begins with the
 * account or the class that its rows belong to, so that a distributed database can shard by it; the
 * few that look something up by a code begin with that. Times are epoch ms; flags are 0 or 1.
 */
import type {
	AssignmentTable,
	ClassTable,
	CoTeacherTable,
	CodeTable,
	InvitationTable,
	MemberTable
} from './tables/classes.ts';
import type { OwnDeckTable, OwnDeckVersionTable } from './tables/decks.ts';
import type { EntryTable, LogTable, StandingTable } from './tables/logs.ts';
import type {
	AccountMediumTable,
	ArrivingMediumTable,
	MediumPieceTable,
	MediumTable
} from './tables/media.ts';
import type {
	AccountTable,
	AttemptTable,
	CardTable,
	ChallengeTable,
	KnownDeviceTable,
	LinkTable,
	LoginTable,
	MergedTable,
	PasskeyTable,
	RecoveryTable,
	ReminderTable,
	SessionTable
} from './tables/people.ts';
import type {
	ComplaintTable,
	DeckReportTable,
	PublishedTable,
	PublishedVersionTable
} from './tables/published.ts';
import type { ClassTestTable, TakenTestTable } from './tables/tests.ts';

/** One row: what tells this database from one that it may have been put in the place of. */
export interface OriginTable {
	lineage: string;
}

/** Random bytes that all servers on this database share, to know again what they have signed. */
export interface SecretTable {
	purpose: string;
	/** Base64url. */
	secret: string;
}

export interface Tables {
	origin: OriginTable;
	account: AccountTable;
	log: LogTable;
	entry: EntryTable;
	edit_log: LogTable;
	edit: EntryTable;
	standing: StandingTable;
	session: SessionTable;
	reminder: ReminderTable;
	attempt: AttemptTable;
	known_device: KnownDeviceTable;
	secret: SecretTable;
	link: LinkTable;
	login: LoginTable;
	passkey: PasskeyTable;
	recovery: RecoveryTable;
	challenge: ChallengeTable;
	class: ClassTable;
	code: CodeTable;
	co_teacher: CoTeacherTable;
	invitation: InvitationTable;
	member: MemberTable;
	merged: MergedTable;
	card: CardTable;
	assignment: AssignmentTable;
	class_test: ClassTestTable;
	taken_test: TakenTestTable;
	own_deck: OwnDeckTable;
	own_deck_version: OwnDeckVersionTable;
	published: PublishedTable;
	published_version: PublishedVersionTable;
	deck_report: DeckReportTable;
	complaint: ComplaintTable;
	medium: MediumTable;
	medium_piece: MediumPieceTable;
	account_medium: AccountMediumTable;
	arriving_medium: ArrivingMediumTable;
}
