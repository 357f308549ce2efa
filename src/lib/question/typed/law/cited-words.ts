/** Words of citations, in the languages of decks: what a whole is called, and a part of it. */

/** What a law or a treaty is made of, by sort: another sort is another place. */
const SORTS: readonly (readonly [sort: string, words: string])[] = [
	[
		'article',
		'art article articles artikel artikels articolo articulo artigo artykul artykulu arts article’s статья статьи статье ст стаття статті madde maddesi αρθρο ماده المادة ماده‌ی 조 条 條'
	],
	['section', 'section sections sect sec seccion sezione sectie bolum'],
	['rule', 'rule regel regle regla regola'],
	[
		'chapter',
		'chapter ch chap chapters kapitel kap chapitre capitulo capitolo hoofdstuk rozdzial глава гл розділ 章 장'
	],
	['title', 'title titel titre titulo titolo'],
	['book', 'book buch livre libro'],
	['amendment', 'amendment amendments amdt zusatzartikel amendement enmienda emendamento'],
	[
		'resolution',
		'resolution resolutions res resolucion risoluzione resolucao resolutie rezolucja резолюция резолюции резолюція unscr'
	],
	['protocol', 'protocol protokoll protocole protocolo'],
	['annex', 'annex anhang annexe anexo appendix'],
	['schedule', 'schedule'],
	['federalist', 'federalist'],
	['psalm', 'psalm ps psaume salmo psalmen псалом'],
	['sonnet', 'sonnet sonett sonetto soneto'],
	['symphony', 'symphony sinfonie symphonie sinfonia sinfonía симфония symfonia'],
	['sura', 'sura surah sure sourate سورة'],
	[
		'century',
		'century centuries cent jahrhundert jh jhd siecle siglo secolo seculo eeuw wiek wieku век века столетие століття yuzyil'
	],
	['act', 'act akt acte atto acto'],
	['group', 'group gruppe groupe grupo gruppo группа'],
	['period', 'period periode période periodo período']
];
const WHOLES = new Map(
	SORTS.flatMap(([sort, words]) => words.split(' ').map((word) => [word, sort] as const))
);

/** Which sort of whole a word names; undefined for any other. */
export const sortOf = (word: string): string | undefined => WHOLES.get(word);

const PART =
	/^(?:para|paras|paragraph|paragraphs|paragraphe|paragrafo|parrafo|par|abs|absatz|absatzes|al|alinea|clause|cl|lid|comma|apartado|numeral|numero|subsection|subsec|subparagraph|subpara|satz|sentence|ziff|ziffer|lit|litera|letter|letra|lettre|lettera|buchst|buchstabe|point|punkt|punto|pkt|ust|ustep|пункт|п|часть|части|ч|абзац|абз|подпункт|fikra|bent|项|款|項)$/;

/** Whether a word names a part of a whole. */
export const isPartWord = (word: string): boolean => PART.test(word);

const IDLE =
	/^(?:of|the|and|to|an|a|de|la|le|l|el|du|del|des|dem|das|der|vom|von|van|het|in|im|no|nr|n|number|nummer|num|is|it|under|от|第|제)$/;

/** Whether a word of a citation says nothing: whose law it is, the card has said. */
export const isIdleWord = (word: string): boolean => IDLE.test(word);

/** By sort: whose it always is, and what may stand there of that. */
const OWNERS: readonly (readonly [sort: string, asked: RegExp | undefined, words: string])[] = [
	['amendment', undefined, 'us american constitution constitutional united states'],
	['resolution', /^(?:council|unsc)$/, 'un unsc united nations security council s sc'],
	['resolution', /^(?:assembly|unga)$/, 'un unga united nations general assembly a ga']
];

/** Words that may stand beside a place of this sort where the card says these words. */
export const ownersOf = (sort: string | undefined, context: ReadonlySet<string>): string[] =>
	OWNERS.flatMap(([of, asked, words]) =>
		of === sort && (!asked || [...context].some((word) => asked.test(word))) ? words.split(' ') : []
	);
