import { isolated } from '#lib/ui/isolated.ts';
import type { further as english } from '#lib/ui/messages/en/further.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';

/** The forms that a card is asked in once it is known better than at first sight. */
export const further: Translated<typeof english> = {
	typed: {
		answer: 'إجابتك',
		date: {
			year: 'إجابتك: السنة',
			month: 'إجابتك: الشهر والسنة',
			day: 'إجابتك: اليوم والشهر والسنة'
		},
		hint: 'تلميح',
		hintIs: 'تلميح:',
		letters: 'هكذا يبدأ:',
		says: (hint) => `تلميح: ${isolated(hint)}`,
		soFar: 'صحيح حتى الآن.'
	},
	list: {
		added: (text) => `أُضيف ${isolated(text)}.`,
		removed: (text) => `حُذف ${isolated(text)}.`,
		label: 'إجابة واحدة',
		add: 'إضافة',
		done: 'انتهيت',
		given: (n, wanted) => `ذُكر ${number(n)} من ${number(wanted)}`,
		remove: (text) => `حذف ${isolated(text)}`,
		twice: (text) => `${isolated(text)} في قائمتك بالفعل`,
		yours: 'إجاباتك',
		all: 'القائمة كاملة',
		strangers: 'ما ليس منها',
		verdicts: {
			right: 'ذُكر',
			slip: 'ذُكر بخطأ إملائي',
			wrong: 'في غير موضعه',
			missing: 'فات',
			hinted: 'ذُكر',
			self: 'ذُكر'
		},
		entries: {
			repeated: 'ذُكر مرتين',
			outsider: 'ليس منها',
			sister: (label) => `من: ${isolated(label)}`,
			unknown: 'ليس في القائمة'
		}
	},
	contrast: {
		title: 'لا تختلط مع',
		text: 'هذه البطاقة تفلت كل مرة. ما الفرق بين الاثنتين؟'
	},
	giveOrTake: (n) => `إجابتك، بفارق ${number(n, 3)} على الأكثر`,
	map: {
		label: 'خريطة دول للمس',
		list: 'الاختيار من قائمة',
		result: 'دول هذا السؤال',
		check: (n) => `تحقق (${number(n)})`,
		tapped: (name) => `اختير ${isolated(name)}.`,
		untapped: (name) => `أُلغي اختيار ${isolated(name)}.`,
		failed: 'تعذر تحميل الخريطة.'
	},
	point: {
		picture: 'صورة: انقر على موضع أو اختره من القائمة',
		places: 'مواضع في الصورة'
	},
	several: {
		pickAll: 'يُختار كل ما ينتمي إليها',
		found: 'وُجد',
		missed: 'فات',
		intruder: 'ليس منها'
	},
	placing: {
		match: { rows: 'المطلوب مطابقته', answers: 'إجابات للمطابقة' },
		group: { rows: 'المطلوب تصنيفه', answers: 'المجموعات' },
		order: { rows: 'من الأول إلى الأخير', answers: 'المطلوب ترتيبه' },
		place: (n) => `الموضع ${number(n)}`,
		empty: 'تُلمس إجابة',
		put: (answer, row) => `${isolated(answer)}: ${isolated(row)}`,
		all: 'موضع كل شيء',
		nothing: 'لم يوضع شيء هنا',
		outOfPlace: 'ترتيب خاطئ'
	}
};
