import type { many as english } from '#lib/ui/messages/en/many.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { isolated } from '#lib/ui/isolated.ts';
import { card } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

const cards = (n: number) => count(n, card);
const ofCards = (n: number) => count(n, card, 'oblique');

/** البحث في بطاقات مجموعة، وتغيير كثير منها معًا. */
export const many: Translated<typeof english> = {
	title: 'بحث وتغيير',
	description: 'ابحث عن بطاقات في هذه المجموعة وغيّر كثيرًا منها معًا.',
	tools: 'ما يمكن فعله بالقائمة أيضًا',
	back: 'العودة إلى القائمة',
	search: 'بحث',
	searchHelp: 'كلمات أو أسماء أو وسوم',
	section: 'القسم',
	anySection: 'كل الأقسام',
	noSection: 'بلا قسم',
	tag: 'الوسم',
	anyTag: 'كل الوسوم',
	label: 'بطاقات هذه المجموعة',
	unnamed: 'بدأت فقط',
	found: (n, all) => (n === all ? cards(all) : `${number(n)} من ${ofCards(all)}`),
	none: 'لا بطاقة كهذه.',
	selectAll: (n) => `اختيار الكل (${number(n)})`,
	selectNone: 'إلغاء الاختيار',
	selected: (n, unseen) =>
		`المختار: ${number(n)}${unseen === 0 ? '' : `، منها خارج هذا البحث: ${number(unseen)}`}`,
	more: (n) => `إظهار ${number(n)} أخرى`,
	stop: 'العودة إلى البطاقات',

	does: {
		section: 'القسم',
		tags: 'الوسوم',
		swap: 'تبديل الوجهين',
		replace: 'استبدال كلمات',
		move: 'إلى مجموعة أخرى',
		remove: 'حذف'
	},

	toSection: {
		label: 'إلى أي قسم',
		fresh: 'قسم جديد',
		name: 'اسمه',
		go: (n) => `نقل ${ofCards(n)}`,
		done: (n) => `نُقل: ${cards(n)}.`
	},
	tags: {
		label: 'أي وسم',
		add: 'إضافته',
		takeOut: 'إزالته',
		added: (n, tag) => `أُضيف ${isolated(tag)} إلى: ${cards(n)}.`,
		removed: (n, tag) => `أُزيل ${isolated(tag)} من: ${cards(n)}.`
	},
	swap: {
		help: 'يتبادل الوجه والظهر مكانيهما. ويبقى ما تتذكره من البطاقة معها وإن صارت تُسأل بالعكس. أما ما له إجابات خاطئة خاصة به، وما ليس له وجهان، فيبقى كما هو.',
		go: (n) => `تبديل وجهي ${ofCards(n)}`,
		done: (n, not) => `بُدّل الوجهان: ${cards(n)}.${not === 0 ? '' : ` وبقي كما هو: ${cards(not)}.`}`
	},
	remove: {
		help: 'يمكن استعادتها.',
		go: (n) => `حذف ${ofCards(n)}`
	},

	replace: {
		title: 'استبدال كلمات',
		find: 'البحث عن',
		put: 'ووضع هذا مكانه',
		anyCase: 'لا فرق بين الأحرف الكبيرة والصغيرة',
		none: 'ليس هذا في أي من البطاقات المختارة.',
		preview: 'ما تصير إليه',
		times: (n, all) => `المواضع: ${number(n)}، في: ${cards(all)}`,
		was: 'الآن',
		now: 'بعد ذلك',
		broken: 'لن يمكن السؤال عنها هكذا. تبقى كما هي.',
		go: (n) => `استبدال في ${ofCards(n)}`,
		done: (n) => `استُبدل في: ${cards(n)}.`,
		answers: (n) => `تتغير الإجابة في: ${cards(n)}. أكان ذلك خطأً، أم تغيّر العالم؟`,
		correction: 'تصحيح أخطاء',
		world: 'تغيّر العالم: اسأل عنها من جديد'
	},

	twins: {
		title: 'أهي مكررة؟',
		description: 'بطاقات في هذه المجموعة تسأل السؤال نفسه أو لها الإجابة نفسها.',
		help: 'لا يحدث شيء قبل أن تقرر. وما تعلمته من بطاقة تُحذف يبقى في سجلك.',
		none: 'لا شيء مكرر',
		noneHelp: 'لا بطاقتين تسألان السؤال نفسه، ولا لهما الإجابة نفسها.',
		kinds: {
			same: 'الشيء نفسه مرتين',
			asked: 'تسأل السؤال نفسه',
			answer: 'لها الإجابة نفسها'
		},
		keep: 'إبقاء هذه وحدها',
		keepNamed: (what) => `إبقاء هذه وحدها: ${isolated(what)}`,
		merge: 'جعلها واحدة',
		mergeNamed: (what) => `جعلها واحدة: ${isolated(what)}. وتُقبل الإجابات الأخرى أيضًا.`,
		right: 'تركها كما هي',
		kept: (n) => `حُذف: ${cards(n)}.`,
		merged: (n) => `صارت واحدة: ضُم إليها ${ofCards(n)}، وتُقبل إجاباتها أيضًا.`
	},

	move: {
		title: 'إلى مجموعة أخرى',
		help: 'تذهب معها مصادرها وأقسامها وصورها ووسومها، وما تتذكره منها. وتبقى إجاباتك السابقة عندئذ في سجل المجموعتين.',
		label: 'إلى أي مجموعة',
		fresh: 'مجموعة جديدة',
		name: 'اسم المجموعة الجديدة',
		option: (title, n) => `${isolated(title)} (${cards(n)})`,
		go: (n) => `نقل ${ofCards(n)}`,
		done: (n, deck) => `في ${isolated(deck)} الآن: ${cards(n)}.`,
		noPast: 'تعذّر نقل ما تتذكره منها. تراجع، واتصل بالشبكة مرة، ثم أعد المحاولة.',
		look: 'إلى تلك المجموعة'
	},
	add: {
		title: 'إضافة مجموعة أخرى',
		description: 'كل بطاقات مجموعة أخرى لك إلى هذه.',
		label: 'أي مجموعة',
		choose: 'اختر واحدة',
		none: 'ليست لك مجموعة أخرى',
		noneHelp: 'تصير مجموعة غيرك لك بنسخها من صفحتها.',
		help: 'تأتي كل بطاقاتها إلى هنا بمصادرها وأقسامها وصورها ووسومها، وبما تتذكره منها. وتُحذف المجموعة الأخرى بعد ذلك؛ والتراجع يعيدها.',
		go: 'إضافتها كلها',
		done: (n, deck) => `من ${isolated(deck)} في هذه المجموعة الآن: ${cards(n)}.`
	},

	original: {
		title: 'تصحيحات الأصل',
		link: (n) => `تصحيحات الأصل (${number(n)})`,
		description: 'ما صارت تقوله بخلاف هذه المجموعةُ التي نُسخت هذه منها.',
		help: (deck) => `هذه نسخة من ${isolated(deck)}، وقد تغيّرت منذئذ. لا يؤخذ شيء منها قبل أن تقرر.`,
		none: 'لا شيء للتصحيح',
		noneHelp: (deck) => `لا شيء في ${isolated(deck)} لم تره أو لم تقرر فيه.`,
		unreached: 'تعذّر الوصول إلى الأصل',
		unreachedHelp: 'اتصل بالشبكة مرة، وتابع المجموعة إن كانت لغيرك. وربما سُحبت.',
		mine: 'هنا',
		theirs: 'في الأصل',
		notThere: 'ليس فيها',
		touched: 'غيّرتها هنا',
		otherwise: 'السؤال والإجابة هما هما؛ وإنما اختلف المصدر أو التاريخ أو تفصيل.',
		parts: { fact: 'بطاقة', entity: 'اسم', source: 'مصدر', section: 'قسم' },
		take: 'أخذها',
		takeOut: 'حذفها هنا أيضًا',
		takeNamed: (what) => `أخذها: ${isolated(what)}`,
		keep: 'إبقاء ما عندي',
		leaveOut: 'لا أريدها',
		keepNamed: (what) => `إبقاء ما عندي: ${isolated(what)}`,
		takeAll: (n) => `أخذ كل ما لم تغيّره (${number(n)})`,
		taken: (n) => `التصحيحات المأخوذة: ${number(n)}.`,
		kept: 'يبقى هنا كما هو.'
	},

	text: {
		title: 'التحرير نصًا (YAML)',
		description: 'المجموعة كلها نصًا كما في ملف مجموعة.',
		help: 'المجموعة كلها بصيغة YAML. بالمعرّفات يتعلق ما تتذكره: اتركها كما هي. ولا تُحفظ التعليقات.',
		label: 'المجموعة نصًا',
		writing: 'تُكتب …',
		unwritten: 'تعذّرت كتابتها. اتصل بالشبكة مرة، ثم افتح هذه الصفحة من جديد.',
		remarks: 'ما ينبغي إصلاحه',
		clean: 'لا خطأ فيه.',
		reading: 'يُقرأ …',
		stops: 'لا بد من إصلاحه أولًا',
		at: (line, column) => `السطر ${number(line)}، ${number(column)}`,
		more: 'الأولى فقط من كثير جدًا.',
		changes: (n) =>
			n === 0 ? 'يقول ما تقوله المجموعة.' : `ما يتغير من أجزاء المجموعة: ${number(n)}.`,
		apply: 'اجعل المجموعة هكذا',
		applied: (n) => `ما تغيّر من أجزاء المجموعة: ${number(n)}.`,
		again: 'كما هي المجموعة الآن',
		elsewhere: 'غُيّرت المجموعة في مكان آخر. ما تطبّقه هنا يحل محلها.'
	}
};
