import type { making as english } from '#lib/ui/messages/en/making.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { isolated } from '#lib/ui/isolated.ts';
import { card, line, version } from './nouns.ts';
import { number } from './numbers.ts';
import { and, count } from './plural.ts';

/** Making a deck of one's own. */
export const making: Translated<typeof english> = {
	title: 'مجموعة جديدة',
	description: 'اكتب أو ألصق ما تريد حفظه، وادرسه بعد دقيقة.',
	needsScript: 'تُصنع المجموعات على جهازك، ولذلك لا بد من JavaScript.',
	back: 'العودة إلى المجموعات',
	unreached: 'تعذر جلب هذه الصفحة. اتصل بالشبكة مرة ثم افتحها من جديد.',
	study: 'ادرس',
	saving: {
		nothing: 'يُحفظ على هذا الجهاز أثناء الكتابة',
		saving: 'يُحفظ …',
		saved: 'محفوظ على هذا الجهاز',
		failed: 'لم يُحفظ. أفرغ مساحة على هذا الجهاز ثم تابع الكتابة.',
		page: 'يبقى ما دامت الصفحة مفتوحة فقط: احفظ المجموعة ملفًا'
	},

	list: {
		name: 'اسم المجموعة',
		untitled: (day) => `قائمتي، ${isolated(day)}`,
		label: 'بطاقاتك',
		front: 'الوجه',
		back: 'الظهر',
		frontOf: (row) => `وجه البطاقة ${number(row)}`,
		backOf: (row) => `ظهر البطاقة ${number(row)}`,
		firstFront: 'la maison',
		firstBack: 'البيت',
		row: (row) => `السطر ${number(row)}`,
		maker: 'صاحب هذه القائمة',
		language: { front: 'لغة الوجه', back: 'لغة الظهر', any: 'اللغة' },
		both: 'اسأل في الاتجاهين',
		partners: 'لكل وجه ظهر واحد صحيح',
		more: (row) => `المزيد عن البطاقة ${number(row)}`,
		before: (n) => `إظهار ما قبلها: ${count(n, card)}`,
		cards: (n) => count(n, card),
		hint: 'ألصق قائمة من أي مكان: عمودان، ولكل بطاقة سطر.',
		noBack: 'لا شيء على الظهر بعد',
		noFront: 'لا شيء على الوجه بعد',
		unfinished: 'لم تكتمل بعد',
		duplicate: (row) => `هذه عندك في السطر ${number(row)}.`,
		otherAnswer: (row) => `السطر ${number(row)} يسأل السؤال نفسه وجوابه غير هذا.`
	},

	pasted: {
		filled: (n) => `أُلصق: ${count(n, line)}.`,
		unclear: (n) =>
			`لم يتميز الوجه من الظهر في بعض ما أُلصق (${count(n, line)}): كل شيء هنا ومعلَّم، وظهره فارغ بعد.`,
		cut: 'كان هذا أكثر من 20,000 سطر. هنا أول 20,000؛ ألصق الباقي في مجموعة أخرى.',
		long: 'لا تتسع صفحة بطاقة لأكثر من 4000 حرف: هنا أولها فقط. وزّع الباقي على بطاقات أخرى.',
		undo: 'تراجع'
	},

	card: {
		remarks: 'ما يحسن إصلاحه',
		title: 'بطاقة',
		description: 'بطاقة من مجموعتك، وكيف يُسأل عنها.',
		backToList: 'العودة إلى القائمة',
		backToStudy: 'العودة إلى الدراسة',
		backToDeck: 'العودة إلى المجموعة',
		backToCard: 'العودة إلى البطاقة',
		front: 'الوجه',
		back: 'الظهر',
		otherKind: 'هذا نوع لا يعرفه إلا إصدار أحدث. أغلق التطبيق وافتحه من جديد وأنت متصل لتعديله.',
		more: 'المزيد عنها',
		accept: { label: 'صحيح أيضًا', help: 'كتابات وكلمات أخرى تُقبل، كل واحدة في سطر.' },
		wrong: { label: 'إجابات خاطئة للاختيار', help: 'كل واحدة في سطر. ما هو خطأ بالتأكيد فقط.' },
		note: 'ملاحظة',
		noteHelp: 'تظهر بعد الإجابة: لماذا هي كذلك، أو كيف تتذكرها.',
		at: 'من أين',
		atHelp: 'صفحة أو سطر أو فقرة في المصدر.',
		earlier: 'إلى أعلى',
		later: 'إلى أسفل',
		remove: 'حذف البطاقة',
		unknown: {
			title: 'لا بطاقة كهذه',
			text: 'ليست في هذه المجموعة على هذا الجهاز. ربما حُذفت، أو لم تصل بعد.'
		}
	},

	preview: {
		title: 'هكذا يُسأل عنها',
		later: 'بعد أن تُحفظ جيدًا',
		other: 'الاتجاه الآخر',
		again: 'اسأل مرة أخرى',
		none: 'يمكن السؤال عنها متى كان لها وجه وظهر.'
	},

	history: {
		title: (n) => `ما كانت عليه قبل: ${count(n, version)}`,
		back: 'استرجاع',
		deleted: 'محذوفة',
		otherwise: 'تغيّر فيها شيء آخر'
	},

	bring: {
		title: 'أو أحضر مجموعة',
		file: 'فتح ملف',
		fileHelp:
			'من Anki (مع سجلك) أو Quizlet أو جدول أو Moodle أو QTI أو H5P أو Mnemosyne أو Mochi أو RemNote أو Markdown أو Org، أو مجموعة Footnote. يمكنك أيضًا إفلاته هنا.',
		link: 'من رابط',
		linkHelp: 'ألصق رابطًا شاركه أحد. لا يُحفظ شيء قبل موافقتك.',
		unread: 'تعذرت قراءة هذا الملف. افتحه مرة أخرى، أو احفظه من جديد حيث أُنشئ.',
		refused: (file) => `«${isolated(file)}» ليس قائمة ولا مجموعة`,
		is: (what) => `نوعه: ${isolated(what)}.`,
		article: 'أو اصنع مجموعة من مقال',
		prose: 'إن كان مقالًا فيمكن استخراج المعلومات منه.',
		find: 'استخرج المعلومات منه',
		otherTodo:
			'صدِّره نصًا من عمودين (Anki: الملاحظات نصًا؛ Quizlet: تصدير؛ الجداول: CSV) وافتحه، أو ألصق العمودين في الأعلى.',
		line: (n) => `السطر ${number(n)}:`,
		mistakes: (n) => `وأخطاء أخرى، عددها ${number(n)}.`,
		backup: 'هذا كل ما دُرس على جهاز ما. مكانه في الإعدادات.',
		toSettings: 'إلى الإعدادات',
		empty: 'لا شيء فيه.',
		large: 'هذا أكبر من أي مجموعة. قسّمه إلى عدة مجموعات.',
		noDeck: {
			none: 'لا مجموعة في هذا الرابط. اطلب رابطًا أُنشئ عبر «مشاركة».',
			newer: 'هذا الرابط من إصدار أحدث. أغلق التطبيق وافتحه من جديد وأنت متصل.',
			broken: 'جزء من هذا الرابط ناقص. اطلبه مرة أخرى وألصقه كاملًا.'
		}
	},

	otherFile: {
		maker: 'صانع الملف',
		reading: 'يُقرأ الملف…',
		cancel: 'إيقاف',
		nothing: (file) => `لا شيء للدراسة في «${isolated(file)}»`,
		because: (why) => `السبب: ${isolated(why)}.`,
		changed: 'ما تُرك أو تغيّر',
		times: (n) => `${number(n)} ×`,
		refused: (n) => `سجلات تعذرت قراءتها: ${number(n)}`,
		saveRejected: 'حفظها في ملف',
		notRead: 'لم يُقرأ',
		media: (n) => `تأتي معه صور وأصوات: ${number(n)}.`,
		samples: 'ما يصير إليه',
		earlier: (fresh, there) =>
			`أُحضر هذا الملف من قبل: موجود هنا ${number(there)}، وجديد ${number(fresh)}. لا يُضاف إلا الجديد.`,
		withPast: (n) => `مع ما تعلمته (عدد الإجابات: ${number(n)})`,
		pastHelp:
			'ما كان مستحقًا هناك مستحق هنا. إذا تراجعت عن المجموعة بقيت هذه الإجابات في سجلك، ولا تسأل عن شيء من دونها.',
		answers: (n) => `إجابات جاءت معها: ${number(n)}.`,
		saveAs: 'حفظ لبرنامج آخر',
		outWithPast: 'مع إجاباتك: يكمل Anki من حيث وصلت',
		save: 'حفظ',
		target: {
			anki: 'Anki (حزمة)',
			csv: 'Excel وجداول أخرى (CSV)',
			tabs: 'Quizlet وغيره (نص بعلامات جدولة)',
			kahoot: 'Kahoot (جدوله)',
			gift: 'Moodle (GIFT)',
			moodle: 'Moodle (XML)',
			qti: 'Canvas وغيره (QTI 2.1)',
			markdown: 'Markdown'
		},
		saved: (n) => `حُفظت البطاقات: ${number(n)}.`,
		notSaved: 'تعذرت الكتابة. اتصل مرة ثم حاول من جديد.'
	},

	coming: {
		title: 'مجموعة لك',
		keep: 'احتفظ بها',
		stop: 'لا، شكرًا',
		kept: (deck) => `حُفظت «${isolated(deck)}» على هذا الجهاز.`,
		look: 'عرضها',
		by: (authors, license) => `من إعداد ${and(authors)}، ${isolated(license)}`,
		more: (n) => `وغيرها: ${number(n)}.`,
		newer: (n) => `لا يمكن السؤال عن بعضها كما هي (${count(n, card)}). تبقى هنا ويمكن إصلاحها.`,
		copyOf: (deck) => `نسختي من ${isolated(deck)}`
	},

	share: {
		link: 'مشاركة رابط',
		file: 'حفظ ملف',
		linkHelp: 'المجموعة كلها في الرابط: لا يحصل عليها أحد غيره، ولا حاجة إلى حساب.',
		large: 'هذه المجموعة أكبر من أن يتسع لها رابط. احفظها ملفًا وأرسله.',
		copied: 'نُسخ الرابط.',
		notCopied: 'تعذر نسخ الرابط. خذه من هنا:',
		address: 'الرابط',
		qr: 'إظهار رمز QR',
		qrLabel: (deck) => `رمز QR فيه المجموعة «${isolated(deck)}»`
	},

	deck: {
		title: 'هذه المجموعة',
		share: 'مشاركة',
		archive: { label: 'وضعها جانبًا', done: 'وُضعت جانبًا: لا يُسأل عنها.' },
		takeUp: { label: 'استئنافها', done: 'يُسأل عنها من جديد.' },
		remove: { label: 'حذف المجموعة', done: 'حُذفت المجموعة.' },
		unknown: {
			title: 'لا مجموعة كهذه',
			text: 'ليست على هذا الجهاز. ربما حُذفت، أو لم تصل بعد.'
		},
		away: 'الموضوعة جانبًا والمحذوفة',
		isAway: 'جانبًا',
		isGone: 'محذوفة',
		drafts: 'ليست جاهزة للدراسة بعد',
		untitled: 'بلا اسم',
		give: 'إعطاؤها لصف',
		giveHelp: 'تُفحص وتصير من مجموعاتك على الخادم. يحصل الطلاب على هذه النسخة.'
	},

	removed: (n) => `حُذف: ${count(n, card)}.`,
	undo: 'تراجع',
	undone: 'تم التراجع.'
};
