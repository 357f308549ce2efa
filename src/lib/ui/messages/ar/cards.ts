import { isolated } from '#lib/ui/isolated.ts';
import type { cards as english } from '#lib/ui/messages/en/cards.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer, card, day, month, times, year } from './nouns.ts';
import { minutes, number, percent, seconds } from './numbers.ts';
import { count } from './plural.ts';

/** A length of time in days, as people say it after a preposition. */
function span(n: number): string {
	if (n < 1) return 'أقل من يوم';
	if (n < 60) return count(Math.round(n), day, 'oblique');
	if (n < 730) return count(Math.round(n / 30.4), month, 'oblique');
	return count(Math.round(n / 365.25), year, 'oblique');
}

const forms: Readonly<Record<string, string>> = {
	reveal: 'تقييم ذاتي',
	choice: 'اختيار',
	'multi-select': 'عدة إجابات من قائمة',
	'true-false': 'صواب أو خطأ',
	typed: 'كتابة',
	number: 'عدد',
	cloze: 'ملء الفراغ',
	list: 'قائمة كاملة',
	match: 'مطابقة',
	group: 'تصنيف',
	'odd-one-out': 'الدخيل',
	order: 'ترتيب',
	map: 'على الخريطة',
	point: 'مُشار إليه في الصورة'
};

/** All cards of a deck, to leaf through, and one of them with its past. */
export const cards: Translated<typeof english> = {
	title: 'كل البطاقات',
	edit: 'تعديل البطاقة',
	description: (deck) => `كل بطاقات «${isolated(deck)}»: بحث وتصفية وتصفح.`,
	search: 'بحث',
	searchHelp: 'كلمة أو اسم',
	go: 'بحث',
	show: 'عرض',
	tag: 'الوسم',
	anyTag: 'كل الوسوم',
	filters: {
		all: 'كل البطاقات',
		due: 'مستحقة الآن',
		new: 'جديدة',
		learning: 'قيد التعلم',
		known: 'محفوظة',
		starred: 'بنجمة',
		leech: 'تُنسى مرة بعد مرة',
		suspended: 'موضوعة جانبًا'
	},
	filter: (name, n) => `${isolated(name)} (${number(n)})`,
	found: (n, all) =>
		n === all ? count(all, card) : `${number(n)} من ${count(all, card, 'oblique')}`,
	none: {
		title: 'لا توجد بطاقة كهذه',
		searched: (query) => `لا شيء هنا يحوي «${isolated(query)}».`,
		filtered: 'لا توجد الآن في هذه المجموعة بطاقة كهذه.',
		all: 'عرض كل البطاقات'
	},
	more: (n) => `عرض ${number(n)} أخرى`,
	rest: 'بطاقات أخرى',
	needsDevice:
		'ما تعرفه من هذه البطاقات محفوظ على جهازك وحده، وعرضه والتصفية به يحتاجان إلى JavaScript.',
	states: { new: 'جديدة', learning: 'قيد التعلم', known: 'محفوظة' },
	due: 'مستحقة',
	starred: 'بنجمة',
	suspended: 'موضوعة جانبًا',
	leech: 'تُنسى مرة بعد مرة',
	answer: 'الإجابة',
	oneOf: (n) => `واحدة من ${number(n)}`,
	comesBack: (when) => `تعود ${isolated(when)}`,
	holds: (stability) => `تثبت لمدة ${span(stability)}`,

	unknown: {
		title: 'لا توجد هذه البطاقة',
		text: (name) =>
			`ليس في هذه المجموعة بطاقة اسمها «${isolated(name)}». ربما حُذفت، أو في العنوان خطأ مطبعي.`,
		all: 'كل بطاقات المجموعة'
	},
	previous: 'البطاقة السابقة',
	next: 'البطاقة التالية',
	place: (n, all) => `البطاقة ${number(n)} من ${number(all)}`,
	leaf: 'تصفح البطاقات',

	memory: {
		title: 'ذاكرتك لها',
		elsewhere: 'تعلّمت هذا في مجموعة أخرى: يُسأل عنه هناك ويُحسب هنا.',
		there: 'انظر إلى تلك البطاقة',
		fresh: 'لم تُسأل عنها بعد.',
		state: 'الحالة',
		now: 'التذكر الآن',
		percent,
		strength: 'الثبات',
		strengthIs: (stability) => `يهبط التذكر إلى ${percent(0.9)} بعد ${span(stability)}`,
		difficulty: 'الصعوبة',
		difficultyIs: (difficulty) =>
			difficulty < 4 ? 'سهلة عليك' : difficulty < 7 ? 'متوسطة عليك' : 'صعبة عليك',
		outOfTen: (difficulty) => `${number(difficulty)} من 10`,
		next: 'التالي',
		dueNow: 'مستحقة الآن',
		never: 'ليس وهي موقوفة',
		leech: (lapses, expected) =>
			`بطاقة عنيدة: نُسيت ${count(lapses, times, 'oblique')}، وكان المتوقع نحو ${count(Math.max(1, Math.round(expected)), times, 'oblique')}. قد تفيد حاشيتها، أو النظر فيما تختلط به؛ أما مزيد من الشيء نفسه فلا يفيد.`
	},
	ahead: {
		title: 'ما الذي تفعله إجابة الآن',
		caption: `إجابة من الذاكرة، بحساب ${isolated('ts-fsrs')}`,
		answer: 'الإجابة',
		back: 'تعود',
		holds: `يهبط التذكر إلى ${percent(0.9)} بعد`,
		holdsFor: span
	},
	curve: {
		title: 'كيف تبهت، وما فعلته كل إجابة',
		label: 'منحنى النسيان',
		text: (answers, now, later, until) =>
			`حتى الآن ${count(answers, answer)}. التذكر الآن نحو ${isolated(now)}، ودون مراجعة يصير ${isolated(later)} في ${isolated(until)}.`,
		today: 'اليوم',
		due: 'مستحقة',
		right: 'تُذكِّرت',
		wrong: 'نُسيت'
	},
	history: {
		title: 'ما حدث',
		none: 'لا شيء بعد.',
		unread: 'لا يتيح هذا الجهاز سجله الآن. يُرجى إغلاق علامات تبويب Footnote الأخرى وإعادة التحميل.',
		expected: (recall) => `المتوقع: ${percent(recall)}`,
		form: (form) => forms[form] ?? form,
		test: 'في اختبار',
		corrected: 'صُحِّحت',
		answered: (said) => `الإجابة: ${isolated(said)}`,
		seconds: (ms) =>
			ms < 60_000 ? seconds(Math.max(1, Math.round(ms / 1000))) : minutes(Math.round(ms / 60_000)),
		handled: {
			reset: 'بداية جديدة: ما سبق لم يعد يُحسب',
			suspend: 'وُضعت جانبًا',
			resume: 'استؤنفت',
			bury: 'أُجلت إلى اليوم التالي'
		}
	},
	actions: {
		title: 'هذه البطاقة',
		suspend: 'وضع جانبًا',
		resume: 'استئناف',
		suspendHelp: 'البطاقة الموضوعة جانبًا لا تُسأل حتى استئنافها.',
		isSuspended: 'موقوفة: لا تُسأل حتى استئنافها.',
		suspendedNow: 'وُضعت جانبًا. لن تُسأل.',
		resumed: 'استؤنفت. تُسأل من جديد عند موعدها.',
		reset: 'بداية جديدة',
		resetHelp: 'يُنسى ما تعرفه عنها: تعود بطاقة جديدة.',
		wasReset: 'بداية جديدة. عادت بطاقة جديدة.',
		undo: 'تراجع',
		undone: 'تم التراجع. كل شيء كما كان.',
		ask: {
			title: 'بداية جديدة لهذه البطاقة؟',
			text: (answers) =>
				`لن تُحسب ${count(answers, answer)} بعد ذلك، وستُسأل كبطاقة جديدة. لا تتغير أي بطاقة أخرى. التراجع ممكن.`,
			yes: 'بداية جديدة',
			no: 'تبقى كما هي'
		}
	},
	aliases: {
		title: 'أسماؤك الأخرى لها',
		help: 'قلتَ إن هذه صحيحة أيضًا. تُحسب لك وحدك، ولا تُحسب أبدًا في اختبار صف.',
		takeBack: 'سحب',
		takeBackOf: (name) => `سحب «${isolated(name)}»`,
		takenBack: (name) => `لم تعد «${isolated(name)}» صحيحة.`
	},
	report: {
		title: 'إبلاغ عن خطأ',
		label: 'ما الخطأ في هذه البطاقة؟',
		help: 'يبقى على هذا الجهاز وفي ملف تصديرك، لمن يعتني بالمجموعة.',
		empty: 'يُرجى كتابة الخطأ في بضع كلمات.',
		notKept: 'لا شيء يُحفظ بعد.',
		keep: 'حفظ البلاغ',
		kept: 'حُفظ البلاغ.',
		yours: 'بلاغاتك',
		takeBack: 'سحب',
		takeBackOf: (when) => `سحب بلاغ ${isolated(when)}`,
		takenBack: 'سُحب البلاغ.',
		toMaker: 'يصل هذا إلى من أعد المجموعة، دون اسمك.',
		send: 'إرسال',
		sent: 'شكرًا. هو في طريقه إلى من أعد المجموعة.',
		standing: {
			waiting: 'يُرسل حين تتوفر الشبكة.',
			sent: 'أُرسل إلى من أعد المجموعة.',
			none: 'محفوظ على هذا الجهاز.',
			right: 'صُحح.',
			thanks: 'يشكرك من أعد المجموعة.',
			no: 'يقول من أعد المجموعة إنه ليس خطأ.'
		}
	}
};
