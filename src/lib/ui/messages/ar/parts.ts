import type { parts as english } from '#lib/ui/messages/en/parts.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { isolated } from '#lib/ui/isolated.ts';
import { fact } from './nouns.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** ما في المجموعة غير المعلومات: المصادر والأقسام والأسماء، وما كانت عليه. */
export const parts: Translated<typeof english> = {
	title: 'المزيد عن هذه المجموعة',
	uses: (n) => (n === 0 ? 'لا يُستعمل' : `في: ${count(n, fact)}`),
	removed: 'أُخرج.',
	needed: 'تحتاج إليه معلومات. يمكن إخراجه متى لم تحتج إليه أي منها.',
	more: 'إظهار المزيد',
	up: (what) => `${isolated(what)}: إلى أعلى`,
	down: (what) => `${isolated(what)}: إلى أسفل`,
	problem: 'لا يُقرأ هكذا، ولم يُحفظ بعد.',

	source: {
		title: 'المصادر',
		add: 'إضافة مصدر',
		remove: 'إخراج المصدر',
		unnamed: 'مصدر جديد',
		fields: {
			title: {
				label: 'العنوان',
				help: 'عنوان الكتاب أو المقال أو الصفحة.',
				problem: 'لا بد من عنوان.'
			},
			kind: {
				label: 'ما هو',
				options: {
					article: 'مقال',
					opinion: 'رأي',
					record: 'سجل',
					treaty: 'معاهدة',
					book: 'كتاب',
					web: 'صفحة ويب',
					dataset: 'بيانات'
				}
			},
			authors: { label: 'من كتبه', help: 'كل واحد في سطر.' },
			publisher: { label: 'أين نُشر', help: 'دار النشر أو الصحيفة أو الجهة.' },
			published: {
				label: 'متى نُشر',
				help: 'مثل 2026-11-27 أو 2026-11 أو 2026.',
				problem: 'اكتب سنة أو شهرًا أو يومًا. لم يُحفظ بعد.'
			},
			url: {
				label: 'الرابط',
				help: 'رابط الصفحة نفسها، إن وُجد.',
				problem: 'اكتب رابطًا يبدأ بـ https://. لم يُحفظ بعد.'
			},
			words: {
				label: 'كم كلمة فيه',
				help: 'إن اقتُبس منه: يجوز عُشره.',
				problem: 'اكتب عددًا بالأرقام. لم يُحفظ بعد.'
			}
		}
	},
	section: {
		title: 'الأقسام',
		add: 'إضافة قسم',
		remove: 'إخراج القسم',
		unnamed: 'قسم جديد',
		fields: { title: { label: 'العنوان', problem: 'لا بد من عنوان.' } }
	},
	entity: {
		title: 'الأسماء',
		add: 'إضافة اسم',
		remove: 'إخراج الاسم',
		unnamed: 'اسم جديد',
		fields: {
			name: { label: 'الاسم', problem: 'لا بد من اسم.' },
			kind: {
				label: 'ما هو',
				options: {
					state: 'دولة',
					person: 'شخص',
					organisation: 'منظمة',
					place: 'مكان',
					other: 'شيء آخر'
				}
			},
			aliases: { label: 'يسمى أيضًا', help: 'أسماء وكتابات أخرى تُعد صحيحة، كل واحدة في سطر.' },
			office: { label: 'بأي صفة', help: 'صفة الشخص حينها: رئيس كازاخستان.' },
			inSentence: { label: 'داخل الجملة', help: 'إن اختلف لفظه فيها.' },
			iso: {
				label: 'رمز الدولة',
				help: 'حرفان لاتينيان كبيران، للعلم والخريطة: KZ.',
				problem: 'اكتب حرفين لاتينيين كبيرين. لم يُحفظ بعد.'
			}
		}
	},

	history: {
		title: 'ما كانت عليه المجموعة كلها',
		only: 'لا شيء قبل هذا بعد.',
		facts: (n) => `كُتب: ${count(n, fact)}`,
		look: 'كيف كانت؟',
		now: 'الآن',
		once: 'حينها',
		none: 'لم تكن',
		begun: 'بُدئت فقط',
		others: (facts, others) =>
			facts + others === 0
				? ''
				: `${facts > 0 ? `ومعلومات أخرى: ${number(facts)}. ` : ''}وأشياء غيرها، كالعناوين والترتيب: ${number(others)}.`,
		back: 'استرجاع هذه النسخة',
		done: 'عادت المجموعة كما كانت حينها.'
	},

	remedies: {
		takeOut: 'إخراجه',
		sourceDay: 'تاريخ المصدر',
		today: 'تاريخ اليوم',
		show: 'أرني أين'
	}
};
