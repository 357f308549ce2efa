/** Words that may stand beside a right name, and words that may not, by language. */

const setOf = (words: string) => new Set(words.split(' '));

/** Words that say nothing, by language. */
export const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
	en: setOf('the a an of in at is was were are be it its he she they this that s'),
	de: setOf('der die das den dem des ein eine von vom im in am an ist war zu'),
	fr: setOf('le la les l un une de d du des en a au par est c etait'),
	es: setOf('el la los las un una de del en es fue'),
	it: setOf('il lo la i gli le l un una di del della dell in e'),
	pt: setOf('o a os as um uma de do da em e'),
	nl: setOf('de het een van in is was'),
	ru: setOf('в во на это был была г город'),
	uk: setOf('в у на це був була м місто'),
	bg: setOf('в във на е беше град гр това'),
	sr: setOf('у на је град то'),
	hr: setOf('u na je grad to'),
	cs: setOf('v ve na je to byl byla mesto'),
	pl: setOf('w we na to jest byl byla miasto'),
	sv: setOf('i pa ar var det den staden'),
	da: setOf('i pa er var det den byen'),
	no: setOf('i pa er var det den byen'),
	nb: setOf('i pa er var det den byen'),
	hu: setOf('a az volt varos'),
	ro: setOf('in la este e era orasul'),
	el: setOf('ο η το οι τα του τησ της των στο στη στην στον ειναι ηταν πολη'),
	tr: setOf('bu sehri sehir ili'),
	// As keys have them: see key.ts.
	ar: setOf('فی من هو هی کان کانت مدینه دوله'),
	fa: setOf('در از است این شهر کشور'),
	he: setOf('העיר עיר היא הוא של מדינת')
};
export const TITLES: Readonly<Record<string, ReadonlySet<string>>> = {
	en: setOf(
		'mr mrs ms miss dr prof professor sir lord lady dame mme madame mlle monsieur herr frau comrade st saint ' +
			'president minister prime foreign defense finance interior secretary chancellor premier king queen ' +
			'emperor empress tsar czar tsarina czarina general marshal senator pope prince princess chairman rev reverend ' +
			'admiral colonel captain archbishop bishop cardinal composer painter poet writer author physicist chemist ' +
			'scientist philosopher historian economist artist inventor explorer novelist count countess duke duchess baron ' +
			'sultan shah caliph kaiser gen col capt lt pres judge justice governor mayor ambassador rabbi sheikh imam ayatollah ' +
			'god goddess prophet liberator reformer revolutionary mathematician biologist astronomer playwright dramatist sculptor architect musician leader dictator'
	),
	de: setOf(
		'herr frau dr prof professor prasident prasidentin kanzler kanzlerin minister ministerin konig konigin papst kaiser ' +
			'kaiserin bundeskanzler bundeskanzlerin bundesprasident reichskanzler reichsprasident graf grafin herzog furst prinz ' +
			'prinzessin general zar zarin kurfurst freiherr heiliger sankt ' +
			'dichter dichterin maler malerin komponist komponistin schriftsteller schriftstellerin philosoph physiker chemiker gott gottin'
	),
	fr: setOf(
		'm mme mlle monsieur madame dr pr president presidente ministre roi reine general pape empereur imperatrice prince ' +
			'princesse duc duchesse comte comtesse marechal tsar chancelier chanceliere saint sainte abbe professeur docteur poete peintre compositeur ecrivain philosophe savant dieu deesse'
	),
	es: setOf(
		'sr sra senor senora don dona dr presidente presidenta ministro ministra rey reina papa emperador emperatriz principe ' +
			'princesa duque conde general santo santa san doctor profesor poeta pintor compositor escritor filosofo libertador dios diosa'
	),
	it: setOf(
		'sig signor signora dott presidente ministro re regina papa imperatore imperatrice principe duca conte generale san santo santa dottor professore ' +
			'poeta sommo pittore scultore compositore scrittore scienziato dio dea'
	),
	pt: setOf('sr sra dom dona rei rainha imperador imperatriz presidente principe papa dr'),
	nl: setOf('heer mevrouw koning koningin prins prinses keizer minister president premier dr prof'),
	pl: setOf(
		'pan pani krol krolowa prezydent premier cesarz ksiaze hrabia general marszalek swiety papiez'
	),
	ru: setOf(
		'господин госпожа товарищ президент министр король королева царь царица граф князь император императрица генерал ' +
			'маршал принц герцог академик профессор доктор писатель поэт папа композитор художник ученыи'
	),
	uk: setOf(
		'пан пані президент міністр король королева цар князь гетьман імператор генерал письменник поет'
	),
	tr: setOf('sayin bay bayan cumhurbaskani basbakan sultan padisah kral kralice pasa'),
	// As keys have them: see key.ts.
	ar: setOf('رئیس سید سیده ملک ملکه دکتور شیخ امیر سلطان خلیفه'),
	fa: setOf('آقای خانم دکتر شاه امام پادشاه سلطان حکیم شاعر')
};
/** All of these: whose language a title is in tells nothing of who bears it. */
export const ANY_TITLE: ReadonlySet<string> = new Set(
	Object.values(TITLES).flatMap((titles) => [...titles])
);
/** Before a name only: "Lavrov's deputy" is somebody else. */
export const BEFORE_ONLY = setOf('former then ex deputy vice');
export const SORTS: Readonly<Record<string, ReadonlySet<string>>> = {
	place: setOf(
		'city town capital village region river lake sea mountain mount island stadt hauptstadt ville capitale ciudad citta'
	),
	// Where the deck does not say what it is: a sea would make another thing of "Black" or "Baltic".
	town: setOf('city town capital stadt hauptstadt ville capitale ciudad citta'),
	state: setOf('country state nation'),
	organisation: setOf('organization alliance bloc'),
	person: setOf(''),
	other: setOf('')
};
/** Words that turn what stands beside them into something else, wherever the deck has them. */
export const TURNING = setOf(
	'not no never or and nor neither but except without before after against anti pro successor predecessor wife husband ' +
		'son daughter father mother brother sister near instead than wrong opponent enemy spokesman spokeswoman ' +
		'spokesperson adviser aide non ex both either other another unlike nicht kein keine oder und ausser ohne vor nach pas ni ou et sauf sans avant ' +
		'apres no o y e sin excepto non ne или и не кроме без до после або та крім'
);

/** What follows a father's name of its own. */
export const FATHER = /^(?:oglu|ogly|ogli|qizi|kyzy|uly|uulu)$/;

/** "Sergeyevich", "oglu": a name after the father, which the deck may leave out. */
export const PATRONYMIC =
	/(?:[oe]v[iy]ch|[oe]vna|ivna|ichna|oglu|ogly|ogli|qizi|kyzy|[ое]вич|[ое]вна|ична|івна|йович)$/;
