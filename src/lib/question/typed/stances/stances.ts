/**
 * Votes and memberships in other words: "voted yes" is "Voted in favour", "withdrawn" is "Left". A
 * table of what people call each stance; words of another stance, or a "not", are never right.
 */
import { normalise } from '#lib/deck/words/normalise.ts';
import { tongue } from '#lib/question/key.ts';
import { asksForStance, isStanceElsewhere } from './elsewhere.ts';

/** By stance: words that name it clearly, then words that only name it beside a clear one. */
const STANCES: readonly { clear: string; beside: string }[] = [
	{
		clear:
			'voted in favor|voted for|voted yes|voted yea|voted aye|in favor|supported|favored|approved|voted with yes|vote in favor|vote for|vote yes|cast a yes vote|voted positively|endorsed|said yes|voted affirmatively|voted in the affirmative|voiced support|gave support|voted pro|was supportive|gave a yes|favorably|voted favorably|cast its vote in favor|cast a vote in favor',
		beside:
			'for|yes|yea|aye|pro|support|backed|approve|agreed|accepted|was in favor|was for|yes vote|adopted|favor|positive'
	},
	{
		clear:
			'voted against|voted no|voted nay|opposed|vote against|vote no|rejected|cast a no vote|voted with no|voted negatively|said no|voted in the negative|voted contra|opposed adoption',
		beside:
			'against|no|nay|contra|con|oppose|reject|was against|no vote cast|was opposed|disapproved|refused|negative'
	},
	{
		clear:
			'abstained|abstained from voting|abstained from the vote|abstention|abstaining|abstains|abstain|abstained in the vote|abstained from vote|chose to abstain|decided to abstain|opted to abstain|chose abstention|did abstain|preferred to abstain',
		beside: 'neutral|stayed neutral|was neutral|remained neutral'
	},
	{
		clear:
			'did not vote|not voting|avoided the vote|did not take part|did not participate|took no part|was absent|absent|non voting|did not take part in the vote|did not participate in the vote|stayed away|was not present|not present|did not cast a vote|cast no vote|was away|did not attend|did not show up|avoided voting|skipped the vote|missed the vote|nonvoting|non participation|nonparticipation|stayed out|stayed out of the vote|did not cast its vote|failed to vote|kept out|kept out of the vote',
		beside:
			'no vote|was not there|not there|away|away from the vote|no show|skipped|missed|missing|avoided|no participation|did not come'
	},
	{
		clear:
			'full member|member state|full membership|full members|fully fledged member|ordinary member',
		beside: 'member|full|membership|was member|belonged'
	},
	{
		clear:
			'associate member|associate|associate membership|associated member|associate state|associated state',
		beside: 'associated'
	},
	{
		clear:
			'never a member|never joined|never was a member|was never a member|never been a member|has never been a member|never member|had never been a member|did not join|did not become a member|never part|never a part|never been part|never been a part|not once a member|never was part|never acceded|did not accede|did not enter|did not belong|never been in|never belong|not a member at any time|at no time a member|never had been a member|never became a member|never belonged|did not ever join|was not ever a member|not a member ever|never entered',
		beside: 'never|never in it|never was|was never in it|never in'
	},
	{
		clear:
			'withdrew|left|withdrawn|has left|has withdrawn|had left|had withdrawn|former member|no longer a member|quit|pulled out|was no longer a member|resigned|ex member|had quit|has quit|was a former member|not a member any more|not a member anymore|withdrew from it|left it|exited|is no longer a member|terminated its membership|ended its membership|gave up its membership|seceded|formerly a member|once a member|walked out|no more a member|stepped out|departed',
		beside: 'former|out|withdrawal|gone|exit'
	},
	{ clear: 'observer|observer status|observer state', beside: 'observing' }
];

/** A text in the table's own words, without what only says when or how surely. */
const plain = (text: string): string =>
	bare(text)
		.replace(
			/\b(?:formally|officially|eventually|finally|simply|clearly|actually|later|ever) /g,
			''
		)
		.replace(/^(?:has|have|had|was|were|been)(?: been)? (?!$)/, '')
		.trim();

const bare = (text: string): string =>
	normalise(text.slice(0, 240))
		.replace(/n['’]t\b/g, ' not')
		.replace(/['’]s\b/g, '')
		.replaceAll("'", '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\bdidnt\b/g, 'did not')
		.replace(/\bwasnt\b/g, 'was not')
		.replace(/\bfavour/g, 'favor')
		.replace(
			/\b(?:an?|the) (?=member|full|former|associate|observer)/g,
			(a, at: number, all: string) =>
				/(?:never|longer|not|was|been|became) $/.test(all.slice(0, at)) && a.startsWith('a')
					? a
					: ''
		)
		.trim()
		.replace(
			/^(?:it|they|he|she|the state|the country|is|it is|it was|they were|was a|is a)(?: |$)/,
			''
		)
		.replace(/^(?:is|was)(?: a)? (?=(?:full|associate|observer|member|former))/, '')
		.replace(
			/(?: (?:on|of|to|from|in|with))? (?:it|this|the (?:resolution|draft|text|motion|proposal|vote|bill|treaty|organi[sz]ation|bloc|alliance|union|club|group))$/,
			''
		)
		.trim();

const split = (words: string) => new Set(words.split('|').map(plain));
let table: readonly { clear: ReadonlySet<string>; beside: ReadonlySet<string> }[] | undefined;
const stances = () =>
	(table ??= STANCES.map(({ clear, beside }) => ({ clear: split(clear), beside: split(beside) })));

/** "Was a member" of what somebody is, and answers with. */
export const isOver = (text: string, spellings: readonly string[], question: string): boolean =>
	/\b(?:was|were|had been)\b.*\bmember/i.test(text) &&
	!/\b(?:never|not)\b|n['’]t\b/i.test(text) &&
	!spellings.some((one) => /\b(?:was|were|had|former)\b/i.test(one)) &&
	/\b(?:is|are)\b/i.test(question) &&
	!/\b(?:was|were|did|had|became)\b/i.test(question);

/**
 * Whether a text says that somebody did what an answer with these names says.
 *
 * @param subject words of the question that may stand in front: "Armenia abstained"
 */
export function isSameStance(
	text: string,
	spellings: readonly string[],
	subject: string,
	lang: string
): boolean {
	if (tongue(lang) !== 'en' && isStanceElsewhere(text, spellings, subject, lang)) return true;
	const names = spellings.map(plain);
	// "Against" alone is a stance where votes are asked for.
	const asks = asksForStance(subject);
	const wanted = stances().findIndex(({ clear, beside }) =>
		names.some((name) => clear.has(name) || (asks && beside.has(name)))
	);
	if (wanted < 0 || isOver(text, spellings, subject)) return false;
	const asked = ` ${bare(subject)} `;
	const words = plain(text).split(' ');
	for (let from = 0; from < Math.min(words.length, 6); from++) {
		if (from > 0 && !asked.includes(` ${words.slice(0, from).join(' ')} `)) break;
		const found = stanceIn(words.slice(from), asked);
		if (found >= 0) return found === wanted;
	}
	return false;
}

/** Which stance words name, of themselves or with what the question asks about behind: "left the CIS". */
function stanceIn(words: readonly string[], asked: string): number {
	for (let to = words.length; to > 0; to--) {
		const behind = words
			.slice(to)
			.join(' ')
			.replace(/^(?:of|from|in|to|with|on) /, '');
		if (to < words.length && !asked.includes(` ${behind} `)) continue;
		const said = plain(words.slice(0, to).join(' '));
		const found = stances().findIndex(({ clear, beside }) => clear.has(said) || beside.has(said));
		if (found >= 0) return found;
	}
	return -1;
}
