import type { Hardness, Reliance, Sharpness } from '#lib/class/tests/item-statistics.ts';
import { isolated } from '#lib/ui/isolated.ts';
import type { classTests as english } from '#lib/ui/messages/en/class-tests.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { answer, correction, mark, minute, point, question } from './nouns.ts';
import { hundredths, number, outOfHundred, percent } from './numbers.ts';
import { and, count } from './plural.ts';

const pointsText = (points: number) => count(Math.round(points * 100) / 100, point);
const inPoints = (points: number) => number(points, 2);
const minutesOf = (n: number, place?: 'oblique') => count(Math.ceil(n), minute, place);
const numbered = (n: number) => `السؤال ${number(n)}`;

/** Tests that a teacher opens for a class. */
export const classTests: Translated<typeof english> = {
	percent,
	title: 'الاختبارات',
	none: 'لا اختبار بعد. يمكن فتح اختبار لحصة: يحصل الجميع على الأسئلة نفسها، ويظهر لك فورًا ما تكشفه.',
	give: 'إعطاء اختبار',
	phase: {
		later: (opens) => `يُفتح ${isolated(opens)}`,
		open: (closes) => `مفتوح حتى ${isolated(closes)}`,
		closed: (closes) => `أُغلق ${isolated(closes)}`
	},
	size: (questions, minutes) =>
		[count(questions, question), minutes && minutesOf(minutes)].filter(Boolean).join(' · '),

	new: {
		title: 'إعطاء اختبار',
		description: 'اختبار لصف: ما يسأل عنه، ومتى يُفتح، وما يراه الطلاب بعده.',
		about: (assignment) => `من «${isolated(assignment)}».`,
		save: 'إعطاء هذا الاختبار'
	},
	edit: {
		title: 'تغيير الاختبار',
		description: 'متى يُفتح اختبار الصف، وما يسأل عنه.',
		back: 'العودة إلى الاختبار',
		begun: 'هناك من بدأ: الأسئلة والمدة تبقى كما هي.',
		drawn: 'تُسحب الأسئلة من جديد فقط إذا تغيّر ما يُسأل عنه أو عدد الأسئلة أو طريقة السؤال.',
		save: 'حفظ',
		remove: 'سحب هذا الاختبار',
		removeText: 'يُحذف الاختبار وكل ما سُلِّم. وتبقى إجابات الطلاب ضمن ما تعلموه.',
		removeNow: 'حذف الاختبار ونتائجه'
	},
	form: {
		name: 'ما اسم الاختبار؟',
		nameHelp: 'يرى الصف هذا الاسم.',
		decks: 'عمَّ يسأل؟',
		decksHelp: 'مجموعات كاملة. وحيث تُحدَّد أجزاء، فتلك الأجزاء وحدها.',
		opens: 'يُفتح',
		opensHelp: 'لا يحصل أحد على الأسئلة قبل ذلك.',
		closes: 'يُغلق',
		closesHelp:
			'عندها تُسلَّم إجابات الجميع كما هي. ومن له وقت إضافي يُضاف إليه. وما يصل بعد أكثر من دقيقتين من انتهاء وقت الطالب يوسم بالتأخر؛ ولك أن تقرر كم يُحسب.',
		zone: (zone) => `الأوقات بتوقيت ${isolated(zone)}.`,
		questions: 'الأسئلة',
		questionsHelp: 'عينة عادلة من المعلومات، واحدة للجميع.',
		minutes: 'الدقائق لكل طالب',
		minutesHelp: 'من لحظة البدء، مع الوقت الإضافي. فارغ: حتى الإغلاق.',
		clock: 'ما يُحسب من الوقت',
		clockHelp: 'بساعة هذا الخادم، ودون شبكة أيضًا. يظهر لك الرقمان بعدها.',
		running: 'من البدء إلى النهاية، مع النظر أو دونه',
		'looked-at': 'وقت النظر إليه فقط، حتى الإغلاق',
		forms: 'طريقة السؤال',
		formsHelp: 'كلها يصححها التطبيق.',
		order: 'الترتيب',
		orderHelp: 'كي لا ينقل الجار عن جاره.',
		shuffled: 'ترتيب مختلف لكل طالب',
		same: 'ترتيب واحد للجميع',
		results: 'يرى الطلاب نتيجتهم',
		resultsHelp: 'وتظهر لك النتيجة فور التسليم.',
		closed: 'عندما ينتهي الجميع',
		'at-once': 'فور التسليم',
		cancel: 'إلغاء',
		notSaved: 'بعض الإجابات تحتاج إلى نظرة أخرى. لم يُحفظ شيء بعد.'
	},
	problems: {
		title: {
			missing: 'الاسم مطلوب، ليعرف الصف ما هذا الاختبار.',
			long: 'يُرجى اختصار الاسم: 120 حرفًا على الأكثر.'
		},
		decks: {
			missing: 'يُرجى تحديد مجموعة واحدة على الأقل.',
			unknown: 'إحدى المجموعات المحددة لم تعد موجودة. يُرجى الاختيار من جديد.',
			many: 'يُرجى تحديد 50 مجموعة على الأكثر.',
			empty: 'لا شيء من هذا يمكن السؤال عنه بهذه الطرق. يُرجى تحديد المزيد.'
		},
		questions: { number: 'عدد صحيح، 200 على الأكثر.' },
		minutes: { number: 'عدد صحيح، أو لا شيء.' },
		forms: { missing: 'يُرجى تحديد طريقة واحدة على الأقل.' },
		opens: { time: 'يُرجى اختيار يوم ووقت.' },
		closes: {
			time: 'يُرجى اختيار يوم ووقت.',
			order: 'يجب أن يُغلق بعد أن يُفتح.',
			far: 'يُفتح الاختبار سنة على الأكثر.'
		}
	},

	results: {
		description: 'من سلَّم، وما تكشفه أسئلة الاختبار.',
		change: 'تغيير',
		again: 'إعطاؤه مرة أخرى',
		csv: 'كجدول (CSV)',
		papers: 'كل الأوراق',
		print: 'طباعة',
		openNow: 'فتح الآن',
		closeNow: 'إغلاق الآن',
		done: {
			opened: 'الاختبار مفتوح.',
			closed: 'الاختبار مغلق.',
			regraded: 'كل النتائج بحسب المفتاح الجديد.'
		},
		gone: 'تغيّر ذلك في هذه الأثناء. وهذا هو الوضع الآن.',
		handedIn: (_n, of) => `من ${number(of)} سلَّموا`,
		mean: 'المتوسط',
		was: (share) => `${percent(share)} قبل تغيير المفتاح أو تقييم`,
		nothing: 'لم يسلِّم أحد بعد. تتجدد هذه الصفحة ما دامت مفتوحة.',

		pupils: {
			title: 'الطلاب',
			name: 'الطالب',
			score: 'النتيجة',
			time: 'من البدء إلى النهاية',
			looked: 'وقت النظر',
			state: { absent: 'لم يبدأ', begun: 'يعمل الآن', in: '' },
			late: 'متأخر',
			was: (share) => `كانت ${percent(share)}`,
			extra: (n) => `وقت إضافي ${outOfHundred(n)}`,
			minutes: (ms) => minutesOf(Math.max(1, ms / 60_000)),
			marks: (n) => `غُيِّر ${count(n, mark)}`
		},

		reliance: {
			title: 'مدى الاعتماد على النتائج',
			value: (kr20) => `${isolated('KR-20')} ${hundredths(kr20)}`,
			few: (fewest) =>
				`إذا قل عدد الطلاب عن ${number(fewest)} فلا يمكن الحكم على ذلك، ولا على قدرة كل سؤال على التمييز.`,
			unsure: 'إذا قل عدد الطلاب عن ثلاثين فهذه الأرقام مجرد إشارة.',
			none: 'نتيجة الجميع واحدة، فلا شيء يقارن.',
			says: {
				high: 'من يعيده يحصل على النتيجة نفسها تقريبًا.',
				good: 'جيد لاختبار صفي: معظم الفروق بين الطلاب حقيقية.',
				fair: 'للمصادفة دور: لا تعني بضع درجات الكثير.',
				low: 'المصادفة تقرر بقدر المعرفة. مزيد من الأسئلة يفيد.'
			} satisfies Record<Reliance, string>
		},

		items: {
			title: 'الأسئلة',
			help: 'كم أجابوا عن كل سؤال صوابًا، وهل يميّز من يعرف أكثر ممن يعرف أقل.',
			number: numbered,
			right: (share) => `${percent(share)} صواب`,
			hardness: {
				'very-easy': 'سهل جدًا',
				easy: 'سهل',
				medium: 'متوسط',
				hard: 'صعب',
				'very-hard': 'صعب جدًا'
			} satisfies Record<Hardness, string>,
			discrimination: (value) => `معامل التمييز ${hundredths(value)}`,
			sharpness: {
				against: 'أخطأ فيه من يعرفون أكثر: الأولى مراجعة مفتاحه.',
				weak: 'يميّز بين الطلاب قليلًا',
				good: 'يميّز بين الطلاب جيدًا',
				'very-good': 'يميّز بين الطلاب جيدًا جدًا'
			} satisfies Record<Sharpness, string>,
			key: 'المفتاح',
			wrong: 'أُجيب بدلًا منها',
			noWrong: 'لا إجابة خاطئة.',
			blank: (n) => `تركه فارغًا ${number(n)}`,
			accept: 'تُحسب أيضًا',
			acceptNamed: (answer) => `: ${isolated(answer)}`,
			accepted: 'تُحسب',
			unaccept: 'لا تُحسب',
			leaveOut: 'استبعاد هذا السؤال',
			takeIn: 'احتساب هذا السؤال من جديد',
			leftOut: 'مستبعد: لا يُحسب لأحد.'
		},
		table: {
			handedIn: 'التسليم',
			late: 'متأخر',
			yes: 'نعم',
			score: 'النتيجة (%)',
			was: 'النتيجة بالمفتاح الأول (%)',
			took: 'الدقائق من البدء إلى النهاية',
			minutes: 'دقائق النظر',
			marks: 'تقييمات غُيِّرت يدويًا',
			mark: (n, points, instead, reason) =>
				`${numbered(n)}: ${inPoints(points)} بدلًا من ${inPoints(instead)} (${isolated(reason)})`,
			points: (n) => `${numbered(n)} (% صواب)`
		}
	},

	questions: {
		title: 'الأسئلة',
		description: 'ما يسأل عنه اختبار الصف، سؤالًا سؤالًا: اختيار وتبديل وترتيب وإضافة.',
		back: 'العودة إلى الاختبار',
		size: (n) => `${count(n, question)}، ${count(n, point)}.`,
		each: 'لكل سؤال درجة واحدة؛ وإذا تعددت الإجابات فلكل منها نصيبها.',
		shuffled: 'يحصل كل طالب عليها بترتيب مختلف.',
		begun: 'هناك من بدأ: تبقى الأسئلة كما هي.',
		number: numbered,
		key: 'المفتاح',
		up: 'أعلى',
		down: 'أسفل',
		swap: 'تبديل',
		remove: 'حذف',
		add: 'إضافة سؤال',
		full: 'في الاختبار 200 سؤال على الأكثر.',
		last: 'في الاختبار سؤال واحد على الأقل.',
		gone: 'تغيّر ذلك في هذه الأثناء. وهذا هو الوضع الآن.',
		done: {
			moved: 'نُقل.',
			removed: 'حُذف.'
		},
		tells: (others) =>
			`تحسن مقارنته مع ${and(others.map(numbered))}: يبدو أن أحدهما يكشف إجابة الآخر، أو يسأل عن الشيء نفسه.`,
		choose: {
			add: 'إضافة سؤال',
			swap: (n) => `تبديل ${numbered(n)}`,
			description: 'أسئلة من مجموعاتك لا يسألها الاختبار بعد.',
			back: 'العودة إلى الأسئلة',
			now: 'يسأل الآن',
			deck: 'من المجموعة',
			query: 'بهذه الكلمات',
			queryHelp: 'في السؤال أو إجابته. فارغ: الكل.',
			find: 'عرض',
			own: 'عن المعلومة نفسها',
			others: 'عن معلومات أخرى',
			take: 'اختيار هذا',
			none: 'لا شيء مناسب في هذه المجموعة لا يسأله الاختبار بالفعل. يمكن تجربة كلمات أخرى، أو مجموعة أخرى.',
			more: 'المزيد'
		}
	},

	preview: {
		link: 'معاينة',
		title: (test) => `معاينة: ${isolated(test)}`,
		description: 'اختبار الصف كما يراه الطالب. لا يُحفظ منه شيء.',
		note: 'كما يراه الطالب. لا يُحفظ شيء.',
		needsScript: 'تحتاج التجربة إلى JavaScript، مثل الاختبار نفسه. هذه أسئلته.',
		leave: 'مغادرة المعاينة',
		next: 'التالي',
		previous: 'السابق',
		handIn: 'تسليم',
		question: (n, of) => `${numbered(n)} من ${number(of)}`,
		result: (share) => `النتيجة ${percent(share)}`,
		again: 'مرة أخرى'
	},

	papers: {
		title: (name) => `ورقة ${isolated(name)}`,
		all: (test) => `الأوراق: ${isolated(test)}`,
		description: 'ما أجاب به الطلاب في الاختبار، سؤالًا سؤالًا، مع الدرجات.',
		back: 'العودة إلى الاختبار',
		print: 'طباعة',
		none: 'لم يسلِّم أحد بعد.',
		notIn: {
			absent: 'لم يبدأ هذا الاختبار.',
			begun: 'ما زال يعمل: تُقرأ الورقة بعد تسليمها.'
		},
		score: (share) => `النتيجة ${percent(share)}`,
		took: (ms) => `${minutesOf(Math.max(1, ms / 60_000))} من البدء إلى النهاية`,
		handedIn: (at) => `سُلِّمت ${isolated(at)}`,
		late: 'متأخرة',
		number: numbered,
		points: pointsText,
		claim: 'صواب أم خطأ:',
		ticked: 'محدد',
		gave: 'الإجابة',
		nothing: 'لا شيء',
		right: 'الصواب',
		why: 'السبب',
		leftOut: 'مستبعد: لا يُحسب لأحد.',
		accepted: 'تُحسب لأنك قبلت هذه الإجابة.',
		changed: (points, instead) =>
			`غُيِّر يدويًا: ${pointsText(points)}. وبالمفتاح: ${pointsText(instead)}.`,
		reason: 'السبب',
		by: (name, at) =>
			`${name === undefined ? 'أحد معلمي هذا الصف' : isolated(name)}، ${isolated(at)}`,
		form: {
			open: 'تغيير الدرجة',
			points: 'الدرجات',
			pointsHelp: 'من 0 إلى 1، والكسور أيضًا مثل 0.5.',
			reason: 'السبب',
			reasonHelp: 'يقرؤه الطالب بجانب نتيجته.',
			save: 'تغيير الدرجة',
			takeBack: 'سحب التغيير',
			done: { changed: 'غُيِّرت الدرجة.', back: 'الدرجة بالمفتاح من جديد.' },
			problems: {
				points: 'عدد من 0 إلى 1.',
				reason: 'السبب مطلوب، في 300 حرف على الأكثر: يُبلَّغ به الطالب.'
			}
		}
	},

	pupil: {
		title: 'الاختبارات',
		description: 'اختبار لصفك.',
		back: 'العودة إلى الصف',
		begin: 'بدء الاختبار',
		goOn: 'متابعة',
		toTest: 'إلى الاختبار',
		beginning: 'يجري جلب الأسئلة\u00a0…',
		later: (opens) => `يُفتح ${isolated(opens)}.`,
		until: (closes) => `مفتوح حتى ${isolated(closes)}.`,
		running: (ends) => `لقد بدأت. وقتك يجري حتى ${isolated(ends)}، حتى دون نظرك إليه.`,
		over: (closes) => `انتهى وقتك ${isolated(closes)}.`,
		takes: (minutes) => `لديك ${minutesOf(minutes)} من لحظة البدء.`,
		cutShort: (minutes, closes) =>
			`لديك ${minutes < 1 ? 'أقل من دقيقة' : minutesOf(minutes)}: يُغلق ${isolated(closes)}.`,
		rules:
			'لا تظهر النتائج حتى النهاية، ويمكن تغيير الإجابات حتى ذلك الحين. بعد البدء يستمر دون شبكة.',
		clock: {
			running: 'يجري وقتك منذ ذلك الحين، مع النظر أو دونه.',
			'looked-at': 'يجري وقتك فقط أثناء نظرك إليه.'
		},
		needsScript: 'يحتاج الاختبار إلى JavaScript، مثل التعلم.',
		offline: 'تأتي الأسئلة من الخادم، ولا يمكن الوصول إليه الآن.',
		fromNewer:
			'من إصدار أحدث من Footnote. يظهر بعد تحديث Footnote: أغلق التطبيق وافتحه من جديد وأنت متصل بالشبكة.',
		newer:
			'يحتاج هذا الاختبار إلى إصدار أحدث من Footnote: أغلق التطبيق وافتحه من جديد وأنت متصل بالشبكة، ثم ابدأ.',
		refused: 'لا يمكن بدء الاختبار الآن.',
		missed: 'لم تشارك فيه.',
		begun: 'لقد بدأت، على هذا الجهاز أو غيره.',
		handedIn: (at) => `سُلِّم ${isolated(at)}.`,
		late: 'وصل بعد وقتك؛ ومعلمك يرى ذلك.',
		resultsFrom: (at) => `تظهر نتيجتك من ${isolated(at)}، عندما ينتهي الجميع.`,
		score: percent,
		was: (share) => `كانت ${percent(share)}: غيّر معلمك المفتاح أو تقييمًا منذ ذلك.`,
		items: 'سؤالًا سؤالًا',
		leftOut: 'هذا السؤال لا يُحسب لأحد.',
		accepted: 'قبل معلمك إجابتك.',
		marked: (points, instead, reason) =>
			`أعطى معلمك هنا ${count(Math.round(points * 100) / 100, point, 'oblique')} بدلًا من ${count(Math.round(instead * 100) / 100, point, 'oblique')}: ${isolated(reason)}`,
		done: {
			title: 'سُلِّم',
			sending: 'في الطريق إلى معلمك\u00a0…',
			arrived: 'وصلت إجاباتك إلى معلمك.',
			refused:
				'لم يقبله الخادم: لم يعد الاختبار، أو مكانك في الصف، موجودًا. يبقى على هذا الجهاز: يُرجى عرض هذه الصفحة على معلمك.',
			waiting:
				'لم يمكن إرساله بعد. يبقى محفوظًا على هذا الجهاز ويُرسل تلقائيًا: يكفي فتح Footnote من جديد عند توفر الشبكة.',
			retry: 'إرسال الآن',
			toTest: 'إلى الاختبار'
		}
	},
	/** What a teacher is told of things that only a newer release of the server understands. */
	newer: {
		title: 'من إصدار أحدث من Footnote',
		given: 'يبقى ما يلي كما هو، ويُفتح هنا بعد تحديث هذا الخادم أيضًا:',
		changed: 'يبقى ما يلي كما هو، ويُحسب هنا بعد تحديث هذا الخادم أيضًا:',
		fixes: (n) => `${count(n, correction)} في مفتاح الإجابات`,
		marks: (n) => `${count(n, mark)} بعد التغيير`,
		answers: (n) => count(n, answer)
	}
};
