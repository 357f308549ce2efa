import type { facts as english } from '#lib/ui/messages/en/facts.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { isolated } from '#lib/ui/isolated.ts';
import { number } from './numbers.ts';
import { and } from './plural.ts';

/** المعلومة نموذجًا يُملأ. */
export const facts: Translated<typeof english> = {
	add: 'أضف سؤالًا من نوع آخر',
	title: 'معلومة',
	description: 'معلومة من مجموعتك، وكيف يُسأل عنها.',
	remove: 'حذف المعلومة',
	more: 'المزيد عنها',
	claim: 'من أين هي، ومنذ متى',

	kinds: {
		set: {
			does: 'ما الذي ينتمي',
			example: 'أي الدول كانت كاملة العضوية؟',
			fields: {
				question: { label: 'السؤال', help: 'مثل: أي الدول كانت كاملة العضوية في الرابطة؟' },
				label: { label: 'ما هي، في كلمات قليلة', help: 'كعنوان: الدول الكاملة العضوية.' },
				members: { label: 'من أو ما ينتمي', help: 'كل واحد في سطر. Enter ينتقل إلى التالي.' },
				closed: { label: 'هذه كلها', help: '' },
				outside: {
					label: 'ما لا ينتمي',
					help: 'إجابات خاطئة للاختيار. ما لا ينتمي بالتأكيد فقط، ولماذا.'
				},
				recall: { label: 'اسأل عنها كلها معًا', help: '' }
			}
		},
		groups: {
			does: 'في أي مجموعة كلٌّ منها',
			example: 'كيف صوّتت كل دولة؟',
			fields: {
				question: {
					label: 'السؤال',
					help: 'اكتب {member} مكان الاسم: كيف صوّتت {member}؟'
				},
				label: { label: 'ما الذي يُقسَّم، في كلمات قليلة', help: 'كعنوان: تصويت 2 مارس 2022.' },
				groups: { label: 'الأقسام', help: '' },
				closed: { label: 'لا أحد غيرهم في أي منها', help: '' }
			}
		},
		quote: {
			does: 'من قال ذلك',
			example: '«هيوستن، هنا قاعدة السكون»',
			fields: {
				text: { label: 'الكلمات', help: 'خمس وعشرون كلمة على الأكثر، بلا علامتي اقتباس.' },
				speaker: { label: 'من قالها', help: '' },
				about: { label: 'عمّ قيلت', help: 'بلا اسم القائل: أول الكلمات من القمر.' },
				notBy: {
					label: 'من لم يقلها',
					help: 'إجابات خاطئة للاختيار. من لم يقلها بالتأكيد فقط.'
				},
				blank: { label: 'كلمات تُحذف ويُسأل عنها', help: 'كما وردت في الاقتباس تمامًا.' },
				wrong: { label: 'كلمات أخرى تصلح مكانها', help: 'ما لم يُقل، وكيف عُرف ذلك.' },
				lang: { label: 'لغة الكلمات', help: '' }
			}
		},
		date: {
			does: 'متى',
			example: 'متى هبط الإنسان على القمر؟',
			fields: {
				question: { label: 'السؤال', help: 'مثل: متى هبط الإنسان على القمر؟' },
				date: { label: 'التاريخ', help: '1969-07-20 أو 1969-07 أو 1969. وقديمًا: 79 AD أو 44 BC.' },
				event: { label: 'ماذا حدث حينها', help: 'جملة قصيرة: هبط الإنسان على القمر.' },
				reverse: {
					label: 'السؤال في الاتجاه الآخر',
					help: 'مثل: ماذا حدث في 20 يوليو 1969؟'
				},
				wrong: { label: 'تواريخ خاطئة للاختيار', help: 'كل واحد في سطر، بدقة التاريخ الصحيح.' }
			}
		},
		number: {
			does: 'كم',
			example: 'كم دولة صوّتت ضده؟',
			fields: {
				question: { label: 'السؤال', help: 'مثل: كم دولة صوّتت ضده؟' },
				value: { label: 'العدد', help: 'بالأرقام.' },
				unit: { label: 'من ماذا', help: 'إن أفاد: كم، شخص، %.' },
				qualifier: { label: 'ما مدى دقته', help: '' },
				tolerance: {
					label: 'كم يُقبل من الفرق',
					help: 'بالأرقام؛ ولا شيء إن وجب أن يكون دقيقًا.'
				},
				wrong: { label: 'أعداد خاطئة للاختيار', help: 'كل واحد في سطر.' }
			}
		},
		sequence: {
			does: 'الترتيب الصحيح',
			example: 'إقلاع، مدار، هبوط، عودة',
			fields: {
				question: { label: 'السؤال', help: 'مثل: بأي ترتيب جاءت المراحل؟' },
				items: {
					label: 'بالترتيب الصحيح',
					help: 'ثلاثة أو أكثر، كل واحد في سطر. Enter ينتقل إلى التالي.'
				},
				label: { label: 'ما هي، في كلمات قليلة', help: 'كعنوان: مراحل الرحلة.' }
			}
		},
		pair: {
			does: 'ماذا يرافق ماذا',
			example: 'القائد: نيل أرمسترونغ',
			fields: {
				left: { label: 'الأول', help: 'مثل: قائد أبولو 11' },
				right: { label: 'ما يرافقه', help: 'الإجابة: نيل أرمسترونغ' },
				question: { label: 'السؤال', help: 'مثل: من كان قائد أبولو 11؟' },
				reverse: {
					label: 'السؤال في الاتجاه الآخر',
					help: 'إن كان يُسأل هكذا أيضًا: ماذا كان نيل أرمسترونغ في أبولو 11؟'
				},
				oneToOne: { label: 'لكل واحد رفيق واحد صحيح بين الأزواج كلها', help: '' },
				wrong: { label: 'إجابات خاطئة للاختيار', help: 'كل واحدة مع سبب خطئها.' }
			}
		},
		definition: {
			does: 'ماذا يعني',
			example: 'الحضيض: أقرب نقطة في المدار',
			fields: {
				term: { label: 'الكلمة', help: '' },
				meaning: { label: 'معناها', help: 'بلا الكلمة نفسها.' }
			}
		},
		statement: {
			does: 'أيها صحيح',
			example: 'إجابة صحيحة بين إجابات خاطئة',
			fields: {
				question: { label: 'السؤال', help: 'مثل: لماذا بقي أحدهم في المدار؟' },
				text: { label: 'الصحيح', help: '' },
				false: {
					label: 'غير الصحيح',
					help: 'اثنان أو أكثر، بطول الصحيح تقريبًا، كل واحد مع سبب خطئه.'
				}
			}
		},
		cloze: {
			does: 'املأ الفراغ',
			example: 'هبطت … في بحر السكون',
			fields: {
				text: {
					label: 'الجملة',
					help: 'ضع ما يُحذف بين [قوسين]: هبطت [النسر] في بحر السكون.'
				},
				blanks: { label: 'المزيد عن الفراغات', help: '' }
			}
		},
		picture: {
			does: 'ما الذي أين',
			example: 'أجزاء زهرة',
			fields: {
				picture: {
					label: 'الصورة',
					help: 'رسم أو خريطة أو صورة فوتوغرافية. تبقى على هذا الجهاز وتذهب مع المجموعة حيث تذهب.'
				},
				regions: { label: 'مواضع فيها', help: 'ارسم إطارًا فوق كل موضع ثم اكتب ما هو.' },
				covered: { label: 'إخفاء ما تحت المواضع عند السؤال', help: '' }
			}
		},
		card: {
			does: 'وجه وظهر',
			example: 'ما تشاء على كل جانب',
			fields: {
				front: { label: 'الوجه', help: '' },
				back: { label: 'الظهر', help: '' },
				accept: { label: 'صحيح أيضًا', help: '' },
				wrong: { label: 'إجابات خاطئة للاختيار', help: '' }
			}
		}
	},

	qualifiers: {
		exactly: 'هذا بالضبط',
		about: 'نحو هذا',
		'more than': 'أكثر من هذا',
		'at least': 'هذا على الأقل',
		'less than': 'أقل من هذا'
	},

	rows: {
		nth: (label, n) => `${isolated(label)}، السطر ${number(n)}`,
		why: 'لماذا',
		office: 'بأي صفة (إن أفاد)',
		takeOut: (what) => `إخراج ${isolated(what)}`,
		up: (what) => `${isolated(what)}: إلى أعلى`,
		down: (what) => `${isolated(what)}: إلى أسفل`,
		group: 'اسم القسم',
		members: (group) => `من في «${isolated(group)}»`,
		membersOfNew: 'من فيه',
		anotherGroup: 'قسم آخر',
		recall: 'سؤال عنهم جميعًا',
		recallHelp: 'إن كان يُطلب ذكرهم: أي الدول صوّتت ضده؟',
		accept: 'صحيح أيضًا',
		acceptHelp: 'كتابات وكلمات أخرى تُقبل، كل واحدة في سطر.',
		hint: 'تلميح',
		gap: 'احذف ما حُدِّد',
		noGaps: 'لم يُحذف شيء بعد.',
		gapTitle: (answer) => `«${isolated(answer)}»`
	},

	/** Places in a picture, drawn and named. */
	regions: {
		choose: 'اختر صورة',
		other: 'اختر صورة أخرى',
		put: 'استخدام هذه الصورة',
		chosen: 'الصورة هنا. ارسم المواضع عليها.',
		first: 'اختر صورة أولًا.',
		drawing: 'صورة للرسم عليها',
		keys: 'مفاتيح الأسهم تحرّكه، ومع Shift تغيّر حجمه.',
		box: (n: number, name: string) => (name === '' ? `الموضع ${n}` : `الموضع ${n}: ⁨${name}⁩`),
		another: 'موضع آخر',
		name: 'ما الذي هنا؟',
		where: 'أين هو، بالكلمات',
		round: 'مستدير',
		takenOut: (name: string) => (name === '' ? 'أُخرج.' : `أُخرج «⁨${name}⁩».`),
		/** From the top down, from left to right. */
		parts: [
			['أعلى اليسار', 'في الأعلى', 'أعلى اليمين'],
			['في اليسار', 'في الوسط', 'في اليمين'],
			['أسفل اليسار', 'في الأسفل', 'أسفل اليمين']
		],
		above: (name: string) => `فوق «⁨${name}⁩»`,
		below: (name: string) => `تحت «⁨${name}⁩»`,
		leftOf: (name: string) => `إلى يسار «⁨${name}⁩»`,
		rightOf: (name: string) => `إلى يمين «⁨${name}⁩»`,
		both: (part: string, beside: string) => `⁨${part}⁩، ⁨${beside}⁩`
	},

	fields: {
		asOf: { label: 'متى تصح', help: 'اليوم الذي كانت فيه كذلك: 2026-11-27 أو 2026-11 أو 2026.' },
		asOfTo: { label: 'حتى', help: 'إن كانت قد انتهت.' },
		source: { label: 'المصدر' },
		saidBy: { label: 'من يقولها', help: 'ثم من نقلها عنهم، حتى تصل إليك.' },
		section: { label: 'القسم', none: 'لا شيء' },
		tags: { label: 'الوسوم', help: 'ما تصنّفه تحته، لكل وسم سطر.' },
		accentsCount: { label: 'العلامات تفرّق بين الكلمات' }
	},

	problems: {
		missing: 'هذا ناقص بعد.',
		part: 'جزء من هذا ناقص بعد.',
		few: 'لا بد من أكثر.',
		many: 'هذه أكثر مما يمكن.',
		long: 'هذا أطول مما يمكن.',
		date: 'اكتب سنة أو شهرًا أو يومًا: 1969 أو 1969-07 أو 1969-07-20.',
		number: 'اكتب عددًا بالأرقام.',
		noMember: 'اكتب {member} مكان الاسم.',
		other: 'لا يمكن قراءة هذا.'
	},

	changed: {
		title: 'صارت الإجابة غير ما كانت. أكان ذلك خطأ، أم تغيّر العالم؟',
		was: (answer) => `كانت: ${isolated(answer)}`,
		correction: 'كان خطأ',
		world: 'تغيّر العالم',
		on: 'منذ متى هي كذلك',
		onHelp: 'مثل 2026-11-27 أو 2026-11 أو 2026.',
		because: 'ماذا حدث',
		becauseHelp: 'يراه من كان يعرف الإجابة القديمة.',
		keep: 'سجّله',
		stop: 'ليس الآن',
		kept: 'سُجّل. من كان يعرف الإجابة القديمة يُسأل من جديد.',
		earlier: 'إجابات سابقة',
		until: (day, answer) => `حتى ${isolated(day)}: ${isolated(answer)}`
	},

	/** المعلومة نفسها بنوع آخر. */
	becomes: {
		title: 'السؤال عنها بطريقة أخرى',
		none: 'لا موضع لما فيها في نوع آخر.',
		nothingLost: 'لا يضيع شيء.',
		lost: (what) => `يضيع: ${and(what)}.`,
		losses: {
			reverse: 'السؤال بالعكس',
			wrong: 'الإجابات الخاطئة بلا سبب',
			accept: 'ما يُقبل للوجه أيضًا',
			hint: 'التلميح',
			partners: 'أن لكل واحد قرينًا صحيحًا واحدًا',
			name: 'الصلة بالاسم وصيغه الأخرى',
			lang: 'لغة الوجهين'
		},
		go: (kind) => `جعلها ${isolated(kind)}`,
		done: (kind) => `صارت ${isolated(kind)}.`,
		is: (kind) => `صارت ${isolated(kind)}. ويبقى ما تتذكره منها.`
	},

	waits: (fields) => `يمكن السؤال عنها متى وُجد هذا: ${and(fields)}.`,
	waitsLonger: 'لا يمكن السؤال عنها كما هي. ما يُصلَح مذكور أعلاه.'
};
