import type { make as english } from '#lib/ui/messages/en/make.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { isolated } from '#lib/ui/isolated.ts';
import { decision, fact, word } from './nouns.ts';
import { number } from './numbers.ts';
import { and, count } from './plural.ts';

/** From an article to a deck of one's own. */
export const make: Translated<typeof english> = {
	title: 'من مقال إلى مجموعة',
	description: 'ألصق مقالًا وراجع المعلومات التي تُستخرج منه ثم ادرسها.',
	intro:
		'ألصق مقالًا. تستخرج القواعد ما فيه من أقوال وأعداد وتواريخ وقوائم، وأنت تقرر ما يصير سؤالًا.',
	private: 'يبقى النص على هذا الجهاز، ولا يُرسل إلى أي مكان.',
	back: 'العودة إلى كل المقالات',
	text: 'المقال',
	textHelp: 'النص كاملًا مع عنوانه. أو افتحه ملفًا في الأسفل.',
	file: 'أو ملف',
	fileHelp: 'مستند (‎.docx أو ‎.odt) أو ملف PDF فيه نص أو ملف ‎.txt أو صفحة محفوظة (‎.html).',
	find: 'استخرج المعلومات',
	finding: 'يجري البحث عن المعلومات …',
	no: {
		empty: 'لا كلمات فيه. ألصق نص المقال.',
		large: 'هذا بطول كتاب. ألصقه على أجزاء لا يزيد كل منها على 400,000 حرف.',
		unreadable: 'هذا ليس نصًا يُقرأ. انسخ كلمات المقال وألصقها هنا.',
		other: (what: string) => `هذا ${isolated(what)}. انسخ الكلمات منه وألصقها هنا.`,
		textless:
			'في هذا الملف صور صفحات وليس فيه نص. دع برنامجًا يتعرّف على نصه (OCR)، أو ألصق كلمات المقال هنا.',
		broken: (why: string) =>
			`تتعذّر قراءته: ${isolated(why)}. افتحه في البرنامج الذي أُنشئ به وانسخ كلمات المقال وألصقها هنا.`,
		nothing:
			'لم يُعثر فيه على شيء: لا قول ولا قائمة ولا عدد ولا تاريخ في جملة تامة. ألصق المقال نفسه لا بدايته فقط، أو تابع وحدد بنفسك كلمات المعلومة.',
		shared: 'لم يصل أي نص. افتح المقال وحدد كلماته ثم شاركها، أو الصقها هنا.',
		failed: 'تعذر جلب القواعد. اتصل بالشبكة مرة ثم حاول من جديد.'
	},
	anyway: 'تابع وحدد الكلمات',
	drafts: {
		title: 'مقالات بدأتها',
		decided: (n: number) => (n === 0 ? 'لم يبدأ بعد' : count(n, decision)),
		made: 'صُنعت منه مجموعة',
		remove: (title: string) => `احذف «${isolated(title)}» من هنا`,
		sure: 'يُحذف المقال وما قررته فيه من هذا الجهاز. أما المجموعة التي صُنعت منه فتبقى.',
		delete: 'احذف',
		keep: 'أبقِه',
		untitled: 'مقال بلا عنوان',
		gone: {
			title: 'لا يوجد مقال كهذا',
			text: 'ليس على هذا الجهاز. لعله حُذف أو بدأ على جهاز آخر.'
		}
	},
	about: {
		title: 'ما هذا المقال',
		text: 'يظهر هذا في كل حاشية. ما يقوله النص عن نفسه مكتوب هنا.',
		name: 'العنوان',
		nameMissing: 'اكتب عنوان المقال.',
		author: 'الكاتب',
		authorHelp: 'اتركه فارغًا إن لم يُذكر أحد.',
		published: 'يوم صدوره',
		publishedHelp: 'به تُفهم كلمات مثل «الاثنين الماضي»، وبه تؤرخ المعلومات.',
		next: 'إلى المعلومات',
		change: 'العنوان والكاتب واليوم'
	},
	nobody: 'كاتب المقال',
	of: {
		quote: 'من قال ذلك',
		term: 'ما يعنيه',
		relation: 'من أو ما أو أين',
		list: 'قائمة',
		date: 'تاريخ',
		number: 'عدد',
		own: 'من عندك'
	},
	letters: { quote: 'ق', term: 'م', relation: 'س', list: 'ل', date: 'ت', number: 'ع', own: 'خ' },
	bands: {
		label: 'ما ينتظر قرارك',
		sure: 'مؤكد',
		check: 'للمراجعة',
		ask: 'سؤال',
		done: 'تقرر'
	},
	status: { open: 'مفتوح', accepted: 'مقبول', rejected: 'مرفوض' },
	nth: (n: number, all: number) => `${number(n)} من ${number(all)}`,
	says: {
		by: (speaker: string) => `قاله ${isolated(speaker)}`,
		reported: (name: string) => `نقله ${isolated(name)}`,
		answer: 'الجواب'
	},
	evidence: 'في المقال',
	questions: {
		speaker: 'من يقول هذا؟',
		front: 'ما السؤال؟',
		back: 'ما الجواب؟',
		words: 'ما الكلمات التي قيلت؟',
		gap: 'ما الكلمات التي تُحذف ويُسأل عنها؟'
	},
	record: {
		title: 'السجل يقول غير ذلك',
		extra: (names: readonly string[], of: string, day: string) =>
			`لم يكن من أعضاء ${isolated(of)} في ${isolated(day)}: ${isolated(and(names))}.`,
		missing: (names: readonly string[], of: string, day: string) =>
			`كان من أعضاء ${isolated(of)} في ${isolated(day)} أيضًا: ${isolated(and(names))}.`,
		keep: 'أبقِه كما في المقال',
		correct: 'صحّحه',
		drop: 'احذفه'
	},
	say: 'هذا هو',
	warnings: {
		title: 'انظر في هذا',
		blocked: 'يمكن قبوله بعد إصلاح هذا:',
		evidence: 'هذه الكلمات ليست في المقال.',
		word: (words: string) => `«${isolated(words)}» ليس في كلمات المقال التي يقوم عليها.`,
		unquoted: 'هذه الكلمات ليست في المقال بين علامتي اقتباس.',
		cut: 'يبدأ الاقتباس أو ينتهي في وسط جملة.',
		speaker: 'يبدو من المقال أن غيره قال ذلك.',
		'no-speaker': 'لا يقول المقال بوضوح من قال ذلك.',
		nearer: 'هناك عدد أو تاريخ آخر أقرب إلى هذه الكلمات.',
		bound: 'يقول المقال «أكثر من» أو «على الأقل» أو ما يشبههما.',
		list: 'ليس هذا في المقال قائمة واحدة.',
		incomplete: 'في قائمة المقال عناصر أخرى.',
		open: 'لا يقول المقال إن القائمة كاملة، فقد يدخل فيها غيرها.',
		denied: 'أحدهما ينفي والآخر لا ينفي.',
		turned: 'لعل الفاعل والمفعول به تبادلا مكانيهما.',
		long: 'أكثر من 25 كلمة. حرره واختصره إلى المهم منه.',
		unsure: 'القواعد غير واثقة منه. اقرأه في المقال.',
		proposed: (model: string) => `اقترحها ${isolated(model)}. اقرأ في المقال هل هي صحيحة.`,
		quoted:
			'به يزيد المقتبس على عُشر المقال. لك ذلك لنفسك، أما قبل أن تشارك المجموعة فاحذف منها شيئًا.'
	},
	accept: 'اقبل',
	edit: 'حرر',
	reject: 'ارفض',
	undo: 'تراجع',
	again: 'قرر من جديد',
	acceptAll: (n: number, of: number) =>
		n === of
			? `اقبل كل المؤكد (${number(n)})`
			: `اقبل ${number(n)} من ${number(of)}: لا يجوز اقتباس أكثر من ذلك`,
	did: {
		accept: (n: number) => `قُبلت ${count(n, fact)}.`,
		reject: 'رُفض.',
		edit: 'عُدّل.',
		add: 'في القائمة معلومة من عندك.',
		undone: 'تم التراجع.'
	},
	editing: {
		title: 'حرر المعلومة',
		quote: 'الكلمات التي قيلت',
		speaker: 'من قال ذلك',
		office: 'بأي صفة',
		officeHelp: 'المنصب حينها، إن ذكره المقال.',
		front: 'السؤال',
		back: 'الجواب',
		sentence: 'الجملة',
		gap: 'ما يُحذف ويُسأل عنه',
		gapHelp: 'كلمات من الجملة كما هي فيها.',
		save: 'احفظ',
		cancel: 'ألغِ'
	},
	none: {
		sure: 'لم يبق شيء مؤكد.',
		check: 'لم يبق شيء للمراجعة.',
		ask: 'لم يبق سؤال.',
		done: 'لم يتقرر شيء بعد.',
		all: 'تقرر كل شيء. اصنع المجموعة أو حدد كلمات أخرى في المقال.'
	},
	preview: 'كيف يُسأل عنه',
	previewNone: 'لا يمكن السؤال عنه بعد.',
	counter: {
		label: 'المجموعة حتى الآن',
		facts: (n: number) => count(n, fact),
		quoted: (n: number, most: number) => `${number(n)} مما يجوز اقتباسه وهو ${count(most, word)}`,
		forms: (forms: readonly string[]) => `يُسأل أولًا: ${and(forms)}`,
		form: (n: number, form: string) => `${number(n)} × ${isolated(form)}`
	},
	article: 'المقال',
	select: 'حدد أي كلمات لتصنع منها معلومة.',
	fact: 'اصنع معلومة',
	marks: 'العلامات في المقال',
	makeDeck: (n: number) => `اصنع المجموعة: ${count(n, fact)}`,
	making: 'تُصنع المجموعة …',
	made: (n: number) => `في المجموعة ${count(n, fact)}.`,
	study: 'ادرسها',
	look: 'إلى المجموعة',
	notMade: 'لم يُعثر على أي من هذه المعلومات في المقال. حررها أو اقبل غيرها.',
	copy: {
		intro:
			'إن كان المقال لديك فالصقه: تُبحث فيه عن كل حقيقة في المجموعة تستند إلى كلماته، هنا على هذا الجهاز.',
		check: 'قارن',
		checking: 'تجري المقارنة …',
		found: (found: number, all: number) =>
			found === all
				? `وُجدت كل الحقائق في نسختك (${all})`
				: `وُجد في نسختك ${found} من أصل ${all} من الحقائق`,
		place: (paragraph: number, word: number) => `الفقرة ${paragraph}، الكلمة ${word}`,
		missing: 'كلماتها ليست في هذا النص: إما أنه طبعة أخرى، أو أن المجموعة مخطئة.',
		long: 'المقال بحسب المجموعة أطول من هذا النص، فلعل جزءًا منه ينقص هنا.'
	},
	keys: {
		title: 'المفاتيح',
		list: [
			['J K', 'التالي، السابق'],
			['A', 'قبول'],
			['E', 'تحرير'],
			['X', 'رفض'],
			['S', 'تغيير القائل'],
			['1-6', 'اختيار القائل'],
			['U', 'تراجع']
		] as const
	},
	way: {
		title: 'يبدو هذا مقالًا',
		text: 'يمكن استخراج معلومات منه: من قال ماذا، وتواريخ وأعداد وقوائم.',
		go: 'استخرج المعلومات منه',
		list: 'ألصقه قائمةً'
	}
};
