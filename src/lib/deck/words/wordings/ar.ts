import type { Qualifier, Wording } from '#lib/deck/words/wording.ts';

const arQualifiers: Record<Qualifier, string> = {
	exactly: '',
	about: 'نحو ',
	'more than': 'أكثر من ',
	'at least': 'على الأقل ',
	'less than': 'أقل من '
};

/** Quotation marks within quotation marks. */
const nested = (text: string) => text.replaceAll('«', '“').replaceAll('»', '”');

export const ar: Wording = {
	pickMember: (label) => `أيٌّ من هذه من ${label}؟`,
	notMember: (label) => `ليس من ${label}.`,
	pickGrouped: (group, label) => `أيٌّ من هذه يندرج تحت «${group}»؟ (${label})`,
	pickMembers: (label) => `اختر كل ما هو من ${label}.`,
	oddMember: (label) => `كلّ هذه من ${label} إلا واحدًا. أيّها الدخيل؟`,
	isMember: (label) => `من ${label}.`,
	pickAllGrouped: (group, label) => `اختر كل ما يندرج تحت «${group}». (${label})`,
	oddGrouped: (group, label) => `كلّ هذه تندرج تحت «${group}» إلا واحدًا. أيّها الدخيل؟ (${label})`,
	sort: (label) => `ضع كلًّا من هذه في مجموعته. (${label})`,
	whoSaidWhat: 'من قال ماذا؟',
	whichTerms: 'أيّ مصطلح لأيّ معنى؟',
	whichMeanings: 'أيّ معنى لأيّ مصطلح؟',
	whatBelongs: 'ما الذي يقابل ماذا؟',
	whenWasWhat: 'متى حدث كلٌّ من هذه؟',
	whichOrder: 'بأيّ ترتيب حدثت هذه؟',
	whoSaid: (about) => `من قال هذا عن ${about}؟`,
	completeWords: (speaker, about) => `أكمل قول ${speaker} عن ${about}.`,
	saidOtherwise: (speaker, text) => `قول ${speaker} هنا هو «${nested(text)}».`,
	fillGap: 'ما الكلمات الناقصة؟',
	otherSide: 'ماذا على الوجه الآخر؟',
	whatIsHere: 'ما المشار إليه في الصورة؟',
	whereIs: (name) => `أين «${name}» في الصورة؟`,
	whichTerm: 'ماذا يُسمّى هذا؟',
	whatMeans: (term) => `ما معنى «${term}»؟`,
	whatMeansTerm: (term) => `هذا معنى «${term}».`,
	position: (n, label) => `ما رقم ${n} من ${label}؟`,
	isPosition: (n) => `هذا رقم ${n}.`,
	quantity: (qualifier, amount) => `${arQualifiers[qualifier]}${amount}`,
	amongOthers: 'وغيرها',
	quoted: (text) => `«${nested(text)}»`
};
