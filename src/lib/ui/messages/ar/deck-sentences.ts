/**
 * What is said of decks, by the English sentence (deck/saying.ts). Words between backticks are a deck file's own and stay as they are.
 */
export const SENTENCES: Readonly<Record<string, string>> = {
	'Footnote reads decks in YAML: start from the example of a deck':
		'يقرأ Footnote المجموعات بصيغة YAML: يُرجى البدء من مثال مجموعة',
	'In Anki, export the notes as text instead. {0}':
		'يُرجى بدلًا من ذلك تصدير الملاحظات من Anki نصًا. {0}',
	'In Anki, export the notes as text. {0}': 'يُرجى تصدير الملاحظات من Anki نصًا. {0}',
	'In which century …?': 'في أي قرن …؟',
	'In which month …?': 'في أي شهر …؟',
	'In which year …?': 'في أي سنة …؟',
	'JSON that holds something else': 'ملف JSON فيه شيء آخر',
	'On what day …?': 'في أي يوم …؟',
	'Text with “: ”, “#” or quotation marks in it must be put in quotes.':
		'النص الذي فيه «: » أو «#» أو علامات اقتباس يوضع بين علامتي اقتباس.',
	'UTF-16 (big-endian)': 'UTF-16 (big-endian)',
	'UTF-16 (little-endian)': 'UTF-16 (little-endian)',
	'Unpack it if a deck (.yaml) is in it, and bring that. {0}':
		'يُرجى فك الحزمة إن كانت فيها مجموعة (.yaml) واستعمال المجموعة. {0}',
	'Unpack it, and bring the deck (a .yaml file) that is in it':
		'يُرجى فك الحزمة واستعمال المجموعة (ملف .yaml) التي فيها',
	'a LaTeX document': 'مستند LaTeX',
	'a Moodle backup': 'نسخة احتياطية من Moodle',
	'a PDF': 'ملف PDF',
	'a calendar or an address card': 'تقويم أو بطاقة عنوان',
	'a character was lost here (U+FFFD): the text was once read in the wrong encoding; type it again.':
		'ضاع هنا رمز (U+FFFD): قُرئ النص يومًا بترميز خاطئ؛ يُرجى كتابته من جديد.',
	'a database (SQLite), such as Anki’s collection': 'قاعدة بيانات (SQLite) مثل مجموعة Anki',
	'a day': 'يوم',
	'a decade or century': 'عقد أو قرن',
	'a file holds one deck: delete “{0}” and what follows.':
		'في الملف مجموعة واحدة: يُرجى حذف «{0}» وما بعده.',
	'a file of an old Word, Excel or PowerPoint, or one with a password':
		'ملف من Word أو Excel أو PowerPoint قديم، أو ملف محميّ بكلمة مرور',
	'a key is too long here. Perhaps a line break or a quotation mark is missing.':
		'المفتاح هنا أطول مما ينبغي. ربما نقص سطر جديد أو علامة اقتباس.',
	'a key must be a plain word, not a list or a mapping.':
		'المفتاح كلمة بسيطة، لا قائمة ولا جدول مفاتيح.',
	'a line begins with a tab here. Use spaces.': 'يبدأ سطر هنا بعلامة جدولة. يُرجى استعمال المسافات.',
	'a link in brackets': 'رابط بين أقواس',
	'a list': 'قائمة',
	'a list, such as [one, two]': 'قائمة، مثل [one, two]',
	'a mapping': 'جدول مفاتيح',
	'a mapping, such as { key: value }': 'جدول مفاتيح، مثل { مفتاح: قيمة }',
	'a month': 'شهر',
	'a number': 'عدد',
	'a package of a learning platform (SCORM, IMS)': 'حزمة من منصة تعليمية (SCORM، IMS)',
	'a package of files (zip: an Excel or Word file, an Anki package or an archive)':
		'حزمة ملفات (zip: ملف Excel أو Word، أو حزمة Anki، أو أرشيف)',
	'a person': 'شخص',
	'a picture': 'صورة',
	'a place': 'مكان',
	'a place with “in” before it': 'مكان قبله «في»',
	'a quiz in Aiken’s format': 'اختبار بصيغة Aiken',
	'a quiz in Moodle’s GIFT format': 'اختبار بصيغة GIFT من Moodle',
	'a reason with “because”': 'سبب يبدأ بكلمة «لأن»',
	'a recording': 'تسجيل',
	'a sentence with a full stop': 'جملة تنتهي بنقطة',
	'a spreadsheet (Excel or the like)': 'جدول بيانات (Excel أو ما يشبهه)',
	'a state': 'دولة',
	'a table (columns parted by {0}), such as Quizlet, Anki and spreadsheets export':
		'جدول (أعمدته تفصلها {0})، كما يصدّره Quizlet وAnki وبرامج الجداول',
	'a text cannot begin with this sign. Put the text in quotes.':
		'لا يبدأ نص بهذه العلامة. يُرجى وضع النص بين علامتي اقتباس.',
	'a text document (Word or the like)': 'مستند نصي (Word أو ما يشبهه)',
	"a text goes on after its end here. Write an apostrophe within single quotes twice (`'it''s'`), or use double quotes.":
		"يستمر النص هنا بعد نهايته. تُكتب الفاصلة العليا مرتين بين علامتي اقتباس مفردتين (`'it''s'`)، أو تُستعمل علامات مزدوجة.",
	'a text with formatting (RTF)': 'نص منسّق (RTF)',
	'a web page (HTML)': 'صفحة ويب (HTML)',
	'a whole number': 'عدد صحيح',
	'a year': 'سنة',
	'a zero byte (U+0000) stands here, which no text has; delete it.':
		'هنا بايت صفري (U+0000) لا يوجد في أي نص؛ يُرجى حذفه.',
	acres: 'أفدنة',
	'add it under `entities`, such as `{0}: { kind: person, name: … }`':
		'تُضاف تحت `entities`، مثل `{0}: { kind: person, name: … }`',
	'add it under `sections`, such as `- { id: {0}, title: … }`':
		'يُضاف تحت `sections`، مثل `- { id: {0}, title: … }`',
	'add it under `sources`, such as `{0}: { kind: article, title: … }`':
		'يُضاف تحت `sources`، مثل `{0}: { kind: article, title: … }`',
	'an Anki package': 'حزمة Anki',
	'an H5P package': 'حزمة H5P',
	'an XML file': 'ملف XML',
	'an archive': 'أرشيف',
	'an e-book': 'كتاب إلكتروني',
	'an export of Anki (notes as text)': 'ملف صدّره Anki (ملاحظات نصية)',
	'an export of Moodle (XML)': 'ملف صدّره Moodle (XML)',
	'an organisation': 'منظمة',
	'and {0} more problems from here on.': 'و{0} من الأخطاء الأخرى ابتداءً من هنا.',
	another: 'عنصر آخر هنا',
	'another fact': 'معلومة أخرى',
	'another group': 'فئة أخرى',
	'another item': 'بند آخر',
	'another section': 'قسم آخر',
	'are {0}': 'الموجود {0}',
	'asks for the exact number, but it is given as “{0}”: leave out “exactly”, or give the exact number.':
		'يُسأل عن العدد بالضبط، لكنه مذكور على أنه «{0}»: يُرجى حذف «بالضبط» أو ذكر العدد بالضبط.',
	'asks for {0}, but the answer is {1}: ask “{2}”, or give {3} as the answer.':
		'يُسأل عن {0}، لكن الجواب {1}: يُسأل «{2}»، أو يُجعل الجواب {3}.',
	'asks for {0}, but {1} are listed; correct one of the two.':
		'يُسأل عن {0}، لكن المذكور {1}؛ يُرجى تصحيح أحدهما.',
	'asks roughly, but only the exact number counts as right: set `qualifier: about` or a `tolerance`, or ask for the exact number.':
		'يُسأل على وجه التقريب، لكن العدد المضبوط وحده يُعدّ صحيحًا: يُرجى ضبط `qualifier: about` أو `tolerance`، أو السؤال عن العدد بالضبط.',
	'asks {0}’s opinion as if it were a fact: say whose it is (“… in {1}’s account?”), or rest it on a record.':
		'يُسأل عن رأي {0} كأنه حقيقة: يُرجى ذكر صاحبه («… بحسب {1}؟»)، أو إسناده إلى سجل.',
	bars: 'خطوط عمودية',
	'begins after “{0}”: without “{1}” it may say the opposite. Begin the quotation earlier, or quote other words.':
		'يبدأ بعد «{0}»: ودون «{1}» قد يعني العكس. يُرجى بدء الاقتباس قبل ذلك، أو اقتباس كلمات أخرى.',
	billions: 'مليارات',
	'both are the entity “{0}”': 'كلاهما «{0}»',
	'can be asked only of a one-to-one relation: otherwise others would be right too.':
		'لا يُسأل عنه إلا حيث لكل طرف قرين واحد: وإلا كان غيره صحيحًا أيضًا.',
	'cannot stand beside {0}; delete one of them.': 'لا يقف إلى جانب {0}؛ يُرجى حذف أحدها.',
	'changes stand in order, the oldest first.': 'تُرتَّب التغييرات من الأقدم إلى الأحدث.',
	commas: 'فواصل',
	days: 'أيام',
	'deck text is plain: {0} is shown as it is; delete it.':
		'نص المجموعة بسيط: يظهر {0} كما هو؛ يُرجى حذفه.',
	'deck text is plain: {0} is shown as it is; write “{1}”.':
		'نص المجموعة بسيط: يظهر {0} كما هو؛ يُكتب «{1}».',
	'decks use no YAML aliases ({0}): write it out, or put the text in quotes.':
		'لا تُستعمل في المجموعات أسماء YAML البديلة ({0}): تُكتب كاملة، أو يوضع النص بين علامتي اقتباس.',
	'decks use no YAML aliases: write it out.':
		'لا تُستعمل في المجموعات أسماء YAML البديلة: تُكتب كاملة.',
	'decks use no YAML anchors ({0}): write it out, or put the text in quotes.':
		'لا تُستعمل في المجموعات مراسي YAML ({0}): تُكتب كاملة، أو يوضع النص بين علامتي اقتباس.',
	'decks use no YAML tags ({0}): delete it, or put the text in quotes.':
		'لا تُستعمل في المجموعات وسوم YAML ({0}): تُحذف، أو يوضع النص بين علامتي اقتباس.',
	'degrees Celsius': 'درجات مئوية',
	'degrees Fahrenheit': 'درجات فهرنهايت',
	'describes something instead of naming it': 'يصف الشيء بدل أن يسميه',
	dollars: 'دولارات',
	'ends ({0}) before it begins ({1}); swap them.': 'ينتهي ({0}) قبل أن يبدأ ({1})؛ يُرجى تبديلهما.',
	"ends at a comma: between braces a text with a comma in it stands in quotes. Write `{0}: '{1}'`.":
		"ينتهي عند فاصلة: بين القوسين المعقوفين يوضع النص الذي فيه فاصلة بين علامتي اقتباس. يُكتب `{0}: '{1}'`.",
	entity: 'عنصر',
	euros: 'يوروهات',
	'every other option is {0}, and the right one is not: write them alike.':
		'كل خيار آخر {0} إلا الصحيح: تُكتب كلها على نحو واحد.',
	fact: 'معلومة',
	feet: 'أقدام',
	'give the deck a permanent id, such as `id: moon-landings`':
		'يُعطى للمجموعة معرّف دائم، مثل `id: moon-landings`',
	'give the fact a permanent id, such as `id: apollo-11-landing`':
		'يُعطى للمعلومة معرّف دائم، مثل `id: apollo-11-landing`',
	'give the group an id, such as `id: abstained`': 'يُعطى للفئة معرّف، مثل `id: abstained`',
	'give the item an id, such as `id: first`': 'يُعطى للبند معرّف، مثل `id: first`',
	'give the section an id, such as `id: space`': 'يُعطى للقسم معرّف، مثل `id: space`',
	'has a blank that cannot be read; write it {{id:answer}}, the id in lower-case words joined by hyphens; a “{” within the answer needs its “}”.':
		'فيه فراغ لا يُقرأ؛ يُكتب {{id:answer}}، والمعرّف كلمات بحروف صغيرة بينها شرطات؛ ولكل «{» في الجواب «}».',
	'has a hash without `words`: say of how many words it is.':
		'فيه بصمة دون `words`: يُرجى ذكر عدد الكلمات التي تشملها.',
	'has no blank; write one as {{id:answer}}, such as {{place:Astana}}.':
		'ليس فيه فراغ؛ يُكتب {{id:answer}}، مثل {{place:Astana}}.',
	'has nothing of a deck: it needs {0}; start from the example of a deck.':
		'ليس فيه شيء من مجموعة: يلزم {0}؛ يُرجى البدء من مثال مجموعة.',
	'has {0}, but none of what belongs here: it needs {1}.':
		'فيه {0}، وليس فيه شيء مما مكانه هنا: يلزم {1}.',
	'has {0}, but none of what belongs here: {1}.': 'فيه {0}، وليس فيه شيء مما مكانه هنا: {1}.',
	hectares: 'هكتارات',
	'holds {0}, no deck: a deck is a mapping that begins with `format: 1`; start from the example of a deck.':
		'فيه {0} لا مجموعة: المجموعة جدول مفاتيح يبدأ بـ `format: 1`؛ يُرجى البدء من مثال مجموعة.',
	hours: 'ساعات',
	'is 1': 'الموجود 1',
	'is empty; write something or delete the key.': 'فارغ؛ يُكتب شيء أو يُحذف المفتاح.',
	'is empty; {0}.': 'فارغ؛ {0}.',
	'is given twice (first on line {0}); delete one, or give it another id.':
		'مذكور مرتين (أولًا في السطر {0})؛ يُحذف أحدهما أو يُعطى معرّفًا آخر.',
	'is given twice (first on line {0}); delete one.':
		'مذكور مرتين (أولًا في السطر {0})؛ يُحذف أحدهما.',
	'is in {0}; save it as UTF-8.': 'بترميز {0}؛ يُحفظ بترميز UTF-8.',
	'is missing; {0}.': 'ناقص؛ {0}.',
	'is no valid id.': 'ليس معرّفًا صالحًا.',
	'is no year that everybody counts alike; write {0} BC if that is it':
		'ليست سنة يعدّها الجميع على نحو واحد؛ تُكتب {0} BC إن كانت هي المقصودة',
	'is no year: 1 BC was followed by 1 AD; write one of them':
		'ليست سنة: بعد 1 BC جاءت 1 AD؛ تُكتب إحداهما',
	'is not a key that can stand here; did you mean {0}?': 'ليس مفتاحًا مكانه هنا؛ هل المقصود {0}؟',
	'is not a key that can stand here; known are {0}.': 'ليس مفتاحًا مكانه هنا؛ المعروف {0}.',
	'is not a name that a deck can use.': 'ليس اسمًا يصلح لمجموعة.',
	'is quoted from: give its length as `words`.': 'يُقتبس منه: يُرجى ذكر طوله في `words`.',
	'is the whole quotation; leave some of it to go by.': 'هو الاقتباس كله؛ يُترك منه شيء يدل عليه.',
	'is too large to be exact; give it in millions or billions (unit).':
		'أكبر من أن يكون مضبوطًا؛ يُكتب بالملايين أو المليارات (unit).',
	'is {0} MB; a deck may have {1} MB at most. Split it into several decks.':
		'حجمه {0} ميغابايت؛ وللمجموعة {1} على الأكثر. تُقسم إلى عدة مجموعات.',
	'is {0} characters long; {1} are the most.': 'طوله {0} من الأحرف؛ والحد الأقصى {1}.',
	'is {0}, but an anchor reaches to word {1}: count the words anew.':
		'هو {0}، لكن مرساة تصل إلى الكلمة {1}: تُعدّ الكلمات من جديد.',
	'is {0}, but the closed set “{1}” has {2} members: correct one of them.':
		'هو {0}، لكن في المجموعة المغلقة «{1}» {2} من الأعضاء: يُرجى تصحيح أحدهما.',
	'is {0}, but the last of {1} anchors ends at word {2}: if the source is shorter, give its length, for a tenth of it may be quoted.':
		'هو {0}، لكن آخر {1} من المراسي ينتهي عند الكلمة {2}: إن كان المصدر أقصر فيُذكر طوله، لأن عُشره يجوز اقتباسه.',
	'is {0}, but the question asks for {1}: ask “How many …?”, or give it in {2} with that word in `unit`.':
		'هو {0}، لكن السؤال عن {1}: يُسأل «كم …؟»، أو يُعطى العدد بوحدة {2} مع هذه الكلمة في `unit`.',
	'is {0}, but the source is of {1} and the question asks about now: give the date for which the source says it, or say in the question as of when (“… in {2}?”).':
		'هو {0}، لكن المصدر من {1} والسؤال عن الحاضر: يُذكر التاريخ الذي يقوله المصدر، أو يُذكر في السؤال وقته («… في {2}؟»).',
	'is {0}, but {1} has {2} words; give that, for a tenth of them may be quoted.':
		'هو {0}، لكن في {1} من الكلمات {2}؛ يُذكر هذا العدد، لأن عُشرها يجوز اقتباسه.',
	'is {0}, but “{1}” asks the same and says {2}: correct one of them, or say in the questions what tells them apart.':
		'هو {0}، لكن «{1}» تسأل السؤال نفسه وتقول {2}: يُرجى تصحيح إحداهما، أو ذكر ما يميزهما في السؤالين.',
	'is {0}, but “{1}” is about the same event and says {2}: correct one of them, or say in the events what tells them apart.':
		'هو {0}، لكن «{1}» عن الحدث نفسه وتقول {2}: يُرجى تصحيح إحداهما، أو ذكر ما يميز الحدثين.',
	'is {0}, later than its newest source, of {1}, which cannot know of it: give the date of the source, or anchor the fact in a newer one.':
		'هو {0}، بعد أحدث مصادرها، وهو من {1} ولا يمكن أن يعرف ذلك: يُذكر تاريخ المصدر، أو تُرسى المعلومة في مصدر أحدث.',
	'is {0}, no deck. {1}.': 'هو {0}، لا مجموعة. {1}.',
	'is {0}, which is still to come: give the date for which the source says it.':
		'هو {0}، ولم يأتِ بعد: يُذكر التاريخ الذي يقوله المصدر.',
	'is “{0}”, but the question asks in {1}: ask in {2}, or give the number in {3}.':
		'هو «{0}»، لكن السؤال بوحدة {1}: يُسأل بوحدة {2}، أو يُعطى العدد بوحدة {3}.',
	'is, by another fact of this deck, “{0}”': 'هو بحسب معلومة أخرى في هذه المجموعة «{0}»',
	'it must be {0}, or delete the key': 'يلزم {0}، أو يُحذف المفتاح',
	'its initials': 'أحرفه الأولى',
	'its parts stand in another order in the source: quote them in theirs, each by itself.':
		'أجزاؤه في المصدر بترتيب آخر: تُقتبس بترتيبها، كل جزء وحده.',
	'joins two sentences into one (left out: “{0}”): quote them each by itself.':
		'يجعل من جملتين جملة واحدة (حُذف: «{0}»): تُقتبس كل جملة وحدها.',
	'joins words that stand {0} words apart: quote them each by itself.':
		'يجمع كلمات بينها {0} من الكلمات: تُقتبس كل واحدة وحدها.',
	'{0} is named as the speaker of these words in {1}, and {2} is not near them: correct the speaker.':
		'يُذكر {0} في {1} قائلًا لهذه الكلمات، ولا يُذكر {2} قربها: صحّح القائل.',
	centimetres: 'سنتيمترات',
	millimetres: 'مليمترات',
	nanometres: 'نانومترات',
	inches: 'بوصات',
	grams: 'غرامات',
	milligrams: 'مليغرامات',
	seconds: 'ثوانٍ',
	litres: 'لترات',
	millilitres: 'مليلترات',
	francs: 'فرنكات',
	marks: 'ماركات',
	yen: 'ين',
	pesos: 'بيزو',
	'ends before “{0}”: without that it says more than was said. End the quotation later, or quote other words.':
		'ينتهي قبل «{0}»: وبدونه يقول أكثر مما قيل. أنهِ الاقتباس بعد ذلك، أو اقتبس كلمات أخرى.',
	'explains “{0}” by “{1}”, a word of the same root: say it in other words.':
		'يشرح «{0}» بكلمة «{1}» وهي من الأصل نفسه: قله بكلمات أخرى.',
	'has figures, but not {0}, which is the answer: correct one of them, or quote the words that carry the fact.':
		'فيه أرقام، لكن ليس {0} وهو الجواب: صحّح أحدهما، أو اقتبس الكلمات التي تقوم عليها الحقيقة.',
	'is more than a whole: of something there are 100 percent at most. Correct the number or the question.':
		'أكثر من الكل: لا يكون من شيء أكثر من 100 بالمئة. صحّح العدد أو السؤال.',
	'is {0}, but the event came later, {1}: nobody knew of it then. Give the date for which the source says it.':
		'هو {0}، لكن الحدث وقع بعده، {1}: لم يكن أحد يعلم به حينئذ. اذكر التاريخ الذي يقول المصدر ذلك فيه.',
	'“{0}” gives no reason: say what shows it wrong, for that is what a learner reads who chose it.':
		'«{0}» ليس سببًا: قل ما الذي يبيّن أنه خطأ، فهذا ما يقرؤه من اختاره.',
	'“{0}” is a time, and the right option is none: whoever reads the question rules it out. Offer others of its kind.':
		'«{0}» وقت، والخيار الصحيح ليس وقتًا: يستبعده كل من يقرأ السؤال. اعرض غيره من نوعه.',
	'{0} is of another size than {1}: whoever knows that much needs no more. Choose numbers that are nearer.':
		'{0} من رتبة أخرى غير {1}: من يعرف هذا القدر لا يحتاج إلى أكثر. اختر أعدادًا أقرب.',
	'{0} Write `{1}`.': '{0} اكتب `{1}`.',
	'must be {0} without quotes.': 'يجب أن يكون {0} بلا علامات تنصيص.',
	'ends before “#”, where YAML begins a remark: put the text in quotes if “#{0}” belongs to it, else leave a space after “#”.':
		'ينتهي قبل «#» وبها تبدأ الملاحظات في YAML: ضع النص بين علامتي تنصيص إن كان «#{0}» منه، وإلا فاترك مسافة بعد «#».',
	'a dash needs a space after it. Write `- {0}`.': 'تلزم مسافة بعد الشرطة. اكتب `- {0}`.',
	'a colon needs a space after it. Write `{0}: {1}`.': 'تلزم مسافة بعد النقطتين. اكتب `{0}: {1}`.',
	'“{0}” is opened here and not closed: write “{1}” where it ends.':
		'«{0}» مفتوحة هنا ولم تُغلق: اكتب «{1}» حيث تنتهي.',
	"a text with “: ” in it must be put in quotes. Write `{0}: '{1}'`.":
		"يجب وضع النص الذي فيه «: » بين علامتي تنصيص. اكتب `{0}: '{1}'`.",
	'this line begins {0} spaces from the left, the one before it {1}: what belongs together begins in the same column.':
		'يبدأ هذا السطر بعد {0} مسافات من اليسار، والذي قبله بعد {1}: ما كان معًا يبدأ في العمود نفسه.',
	kilograms: 'كيلوغرامات',
	kilometres: 'كيلومترات',
	'lead only to a front page, where nobody finds the place again: give the source the address of the document itself, or add an anchor in another source.':
		'لا تقود إلا إلى صفحة أولى لا يجد فيها أحد الموضع: يُعطى المصدر عنوان الوثيقة نفسها، أو تُضاف مرساة في مصدر آخر.',
	'leads nowhere: give a hash (`npm run decks -- anchor`) or say `at`.':
		'لا تقود إلى شيء: تُعطى بصمة (`npm run decks -- anchor`) أو يُذكر `at`.',
	'leaves out “{0}”: without “{1}” it may say the opposite. Quote the words in between, too.':
		'يحذف «{0}»: ودون «{1}» قد يعني العكس. تُقتبس الكلمات التي بينهما أيضًا.',
	'list statements that are wrong, each with why, such as `false: [{ text: Twice, why: It landed once. }]`':
		'تُذكر عبارات خاطئة، كل واحدة مع السبب، مثل `false: [{ text: Twice, why: It landed once. }]`',
	'list the facts, each beginning with `- id: …` and `kind: …`':
		'تُذكر المعلومات، تبدأ كل واحدة بـ `- id: …` و`kind: …`',
	'list them in their order, such as `items: [{ id: first, term: Launch }, …]`, three or more':
		'تُذكر بترتيبها، مثل `items: [{ id: first, term: Launch }, …]`، ثلاثة أو أكثر',
	'list two groups or more, such as `groups: [{ id: for, name: In favour, members: [mars] }, …]`':
		'تُذكر فئتان أو أكثر، مثل `groups: [{ id: for, name: In favour, members: [mars] }, …]`',
	'list what belongs, by the ids of `entities`, such as `members: [mars, venus]`':
		'يُذكر ما ينتمي إليها بمعرّفات `entities`، مثل `members: [mars, venus]`',
	'list who is in it, by the ids of `entities`, such as `members: [mars, venus]`':
		'يُذكر من فيها بمعرّفات `entities`، مثل `members: [mars, venus]`',
	'lists the speaker; nobody can be both.': 'فيها القائل نفسه؛ لا يكون أحد كليهما.',
	'make {0} cards; a deck may have {1} at most. Split it into several decks.':
		'تعطي {0} من البطاقات؛ وللمجموعة {1} على الأكثر. تُقسم إلى عدة مجموعات.',
	'may be short for another year; write {0} AD, or all its figures, such as {1}':
		'قد تكون اختصارًا لسنة أخرى؛ تُكتب {0} AD، أو بكل أرقامها، مثل {1}',
	'may be {0} BC, as computers count, or {1} BC; write the one that is meant, such as {2} BC.':
		'قد تكون {0} BC كما تعدّ الحواسيب، أو {1} BC؛ تُكتب المقصودة، مثل {2} BC.',
	'may have {0} at most; there {1}.': 'له {0} على الأكثر؛ {1}.',
	metres: 'أمتار',
	miles: 'أميال',
	millions: 'ملايين',
	minutes: 'دقائق',
	months: 'أشهر',
	'must be 32 hexadecimal digits, in quotes': 'يلزم 32 رقمًا ست عشريًا بين علامتي اقتباس',
	'must be a finite number.': 'يلزم عدد منتهٍ.',
	'must be a language tag, such as en or ar': 'يلزم رمز لغة، مثل en أو ar',
	'must be a year, such as 2022': 'تلزم سنة، مثل 2022',
	'must be a year, year-month or year-month-day, such as 2022-03-02; long ago it is 476, 79 AD or 44 BC':
		'تلزم سنة أو سنة وشهر أو سنة وشهر ويوم، مثل 2022-03-02؛ وللماضي البعيد 476 أو 79 AD أو 44 BC',
	'must be an https:// address': 'يلزم عنوان يبدأ بـ https://',
	'must be lower-case words joined by hyphens': 'تلزم كلمات بحروف صغيرة بينها شرطات',
	'must be two capital letters': 'يلزم حرفان كبيران',
	'must be {0}, not {1}.': 'يلزم {0}، لا {1}.',
	'must be {0}, not {1}; put it in quotes.': 'يلزم {0}، لا {1}؛ يوضع بين علامتي اقتباس.',
	'name no place: say where in the source it stands, such as `at: page 3`.':
		'لا تذكر موضعًا: يُذكر موضعه في المصدر، مثل `at: page 3`.',
	'name what joins the two sides, alike for all such pairs, such as `relation: capital`':
		'يُذكر ما يربط الطرفين، على نحو واحد في كل الأزواج من هذا النوع، مثل `relation: capital`',
	'name what the facts are taken from, such as `sources: { report: { kind: record, title: Mission Report } }`':
		'يُذكر ما أُخذت منه المعلومات، مثل `sources: { report: { kind: record, title: Mission Report } }`',
	'names the definition itself; delete it.': 'يذكر التعريف نفسه؛ يُرجى حذفه.',
	'needs at least 2 entities under `outside`: a member is picked out among what is proven not to belong.':
		'يلزم عنصران على الأقل تحت `outside`: يُختار العضو من بين ما ثبت أنه لا ينتمي.',
	'needs at least {0}; there {1}.': 'يلزم {0} على الأقل؛ {1}.',
	'no anchor of the fact is in “{0}”: anchor the claim, so that it can be read.':
		'لا مرساة للمعلومة في «{0}»: يُرسى القول، ليُقرأ.',
	'no {0} has {1} words ({2} are the most here): count them, for a tenth of them may be quoted. `npm run decks -- verify` tells the number.':
		'لا مصدر من نوع {0} فيه {1} من الكلمات (الأكثر هنا {2}): تُعدّ، لأن عُشرها يجوز اقتباسه. والعدد يذكره `npm run decks -- verify`.',
	'no {0} words of {1} have this hash; make the anchor anew with `npm run decks -- anchor`.':
		'لا {0} من كلمات {1} لها هذه البصمة؛ تُصنع المرساة من جديد بالأمر `npm run decks -- anchor`.',
	'nobody called {0} is named anywhere near these words in {1}; see who says them there.':
		'لا يُذكر أحد باسم {0} قرب هذه الكلمات في {1}؛ يُنظر من يقولها هناك.',
	'nothing is mixed up with itself.': 'لا يُخلط شيء بنفسه.',
	'nothing stands under `{0}` for {1}; {2}.': 'لا شيء تحت `{0}` لما يلي: {1}؛ {2}.',
	'one of {0}': 'واحد من {0}',
	'only a closed list can be asked for: others may belong too. Set closed: true or delete this.':
		'لا يُسأل إلا عن قائمة مغلقة: قد ينتمي إليها غيرها. يُضبط closed: true أو يُحذف هذا.',
	'other pairs of “{0}” say oneToOne: {1}; a relation is one or the other.':
		'أزواج أخرى من «{0}» تقول oneToOne: {1}؛ العلاقة هذا أو ذاك.',
	'plain text': 'نص بسيط',
	'points to words that have nothing of the question, the answer or a name in them; anchor the words that carry the fact.':
		'تشير إلى كلمات ليس فيها شيء من السؤال أو الجواب أو اسم؛ تُرسى الكلمات التي تحمل المعلومة.',
	pounds: 'أرطال',
	'pounds sterling': 'جنيهات إسترلينية',
	'quotes without a hash, so nobody can check it; make the anchor with `npm run decks -- anchor`.':
		'تقتبس دون بصمة، فلا يمكن لأحد التحقق؛ تُصنع المرساة بالأمر `npm run decks -- anchor`.',
	'quotes {0} words; {1} are the most. Shorten it.':
		'يقتبس {0} من الكلمات؛ والأكثر {1}. يُرجى تقصيره.',
	roubles: 'روبلات',
	'say `closed: true` if nobody else belongs, `closed: false` if others may':
		'يُكتب `closed: true` إن لم ينتمِ غيرهم، و`closed: false` إن أمكن أن ينتمي غيرهم',
	'say `oneToOne: true` if each side has one partner, else `oneToOne: false`':
		'يُكتب `oneToOne: true` إن كان لكل طرف قرين واحد، وإلا `oneToOne: false`',
	'say how its name is written, such as `name: Neil Armstrong`':
		'يُذكر كيف يُكتب الاسم، مثل `name: Neil Armstrong`',
	'say in a line what it holds, such as `summary: Who flew, and when.`':
		'يُذكر في سطر ما فيها، مثل `summary: Who flew, and when.`',
	'say in which of the `sources` it stands, such as `{ source: report, at: page 3 }`':
		'يُذكر في أي `sources` موضعه، مثل `{ source: report, at: page 3 }`',
	'say in your words what the source says, such as `claim: It was nine.`':
		'يُذكر بكلماتك ما يقوله المصدر، مثل `claim: It was nine.`',
	'say since when it holds, such as `{ from: 1991, to: 2022 }`':
		'يُذكر منذ متى يصح، مثل `{ from: 1991, to: 2022 }`',
	'say under which licence it may be used, such as `license: CC0-1.0`':
		'تُذكر الرخصة التي تُستعمل بها، مثل `license: CC0-1.0`',
	'say what happened, such as `event: Apollo 11 landed on the Moon`':
		'يُذكر ما حدث، مثل `event: Apollo 11 landed on the Moon`',
	'say what is listed, to be read after “the”, such as `label: planets that are rocky`':
		'يُذكر ما تعدّه القائمة، ويُقرأ بعد «the»، مثل `label: planets that are rocky`',
	'say what it is: article, opinion, record, treaty, book, web or dataset, such as `kind: record`':
		'يُذكر ما هو: article أو opinion أو record أو treaty أو book أو web أو dataset، مثل `kind: record`',
	'say what it is: state, person, organisation, place or other, such as `kind: person`':
		'يُذكر ما هو: state أو person أو organisation أو place أو other، مثل `kind: person`',
	'say what it means without the word itself, such as `meaning: the point nearest to the Earth`':
		'يُذكر معناه دون الكلمة نفسها، مثل `meaning: the point nearest to the Earth`',
	'say what kind of fact it is: set, groups, quote, number, date, sequence, pair, definition, statement, cloze, card or picture, such as `kind: date`':
		'يُذكر نوع المعلومة: set أو groups أو quote أو number أو date أو sequence أو pair أو definition أو statement أو cloze أو card أو picture، مثل `kind: date`',
	'say what stands there, such as `term: Launch`': 'يُذكر ما هناك، مثل `term: Launch`',
	'say what the answer was before, such as `was: Nine`': 'يُذكر الجواب السابق، مثل `was: Nine`',
	'say what the deck is called, such as `title: Moon landings`':
		'يُذكر اسم المجموعة، مثل `title: Moon landings`',
	'say what the group is called: the answer, such as `name: Abstained`':
		'يُذكر اسم الفئة: وهو الجواب، مثل `name: Abstained`',
	'say what the record says, such as `record: It was ten.`':
		'يُذكر ما يقوله السجل، مثل `record: It was ten.`',
	'say what the section is called, such as `title: In space`':
		'يُذكر اسم القسم، مثل `title: In space`',
	'say what the source is called, such as `title: Mission Report`':
		'يُذكر اسم المصدر، مثل `title: Mission Report`',
	'say what they were said about, such as `about: on the Moon`':
		'يُذكر عمّ قيلت، مثل `about: on the Moon`',
	'say when the answer changed, such as `on: 2022-03-02`':
		'يُذكر متى تغير الجواب، مثل `on: 2022-03-02`',
	'say when the fact holds, such as `asOf: 2022-03-02` or `asOf: { from: 1991, to: 2022 }`':
		'يُذكر متى تصح المعلومة، مثل `asOf: 2022-03-02` أو `asOf: { from: 1991, to: 2022 }`',
	'say when, as exactly as the source does: 2022, 2022-03 or 2022-03-02, such as `date: 1969-07-20`':
		'يُذكر التاريخ بدقة المصدر: 2022 أو 2022-03 أو 2022-03-02، مثل `date: 1969-07-20`',
	'say where it stands: an anchor from `npm run decks -- anchor`, or such as `anchors: [{ source: report, at: page 3 }]`':
		'يُذكر موضعها: مرساة من `npm run decks -- anchor`، أو مثل `anchors: [{ source: report, at: page 3 }]`',
	'say where the record says it, such as `anchors: [{ source: report, at: page 3 }]`':
		'يُذكر أين يقول السجل ذلك، مثل `anchors: [{ source: report, at: page 3 }]`',
	'say which of the `entities` it is, such as `{ id: mars, note: The fourth. }`':
		'يُذكر أيٌّ من `entities` هو، مثل `{ id: mars, note: The fourth. }`',
	'say which of the `entities` it is, such as `{ who: lavrov, as: Foreign Minister }`':
		'يُذكر أيٌّ من `entities` هو، مثل `{ who: lavrov, as: Foreign Minister }`',
	'say which source says so, such as `claimedBy: article`':
		'يُذكر أي مصدر يقول ذلك، مثل `claimedBy: article`',
	'say who asserts it and who reported that, by the ids of `entities`, such as `saidBy: [lavrov, bothmann]`':
		'يُذكر من يقول ذلك ومن نقله، بمعرّفات `entities`، مثل `saidBy: [lavrov, bothmann]`',
	'say who spoke, such as `speaker: { who: lavrov, as: Foreign Minister of Russia }`':
		'يُذكر من تكلم، مثل `speaker: { who: lavrov, as: Foreign Minister of Russia }`',
	'say who wrote it, such as `authors: [Ada Writer]`': 'يُذكر من كتبها، مثل `authors: [Ada Writer]`',
	'say why it changed, such as `because: One more joined.`':
		'يُذكر لماذا تغير، مثل `because: One more joined.`',
	'say why it is wrong, such as `{ text: Twice, why: It landed once. }`':
		'يُذكر لماذا هو خطأ، مثل `{ text: Twice, why: It landed once. }`',
	'says the same as the claim; then nothing is disputed.':
		'يقول ما يقوله القول نفسه؛ فلا خلاف إذن.',
	'says {0}, which no fact, name or excerpt of the deck has: give it a fact with an anchor of its own, anchor it here with an excerpt, or leave it out.':
		'تذكر {0}، وليس في أي معلومة أو اسم أو اقتباس في المجموعة: تُعطى معلومة لها مرساتها، أو تُرسى هنا مع اقتباس، أو تُحذف.',
	section: 'قسم',
	semicolons: 'فواصل منقوطة',
	'slides (PowerPoint or the like)': 'شرائح (PowerPoint أو ما يشبهه)',
	'something else': 'شيء آخر',
	'something is missing here: a closing quotation mark, bracket or brace, a comma or a colon. {0}':
		'هنا شيء ناقص: علامة اقتباس أو قوس للإغلاق، أو فاصلة أو نقطتان. {0}',
	'something that begins with a figure': 'شيء يبدأ برقم',
	source: 'مصدر',
	'square kilometres': 'كيلومترات مربعة',
	'square miles': 'أميال مربعة',
	tabs: 'علامات جدولة',
	text: 'نص',
	'the blank “{0}” has no answer.': 'ليس للفراغ «{0}» جواب.',
	'the blank “{0}” has two answers; name them differently.':
		'للفراغ «{0}» جوابان؛ يُعطى كل منهما اسمًا.',
	'the calendar has no {0}; correct the day.': 'ليس في التقويم {0}؛ يُرجى تصحيح اليوم.',
	'the control character {0} cannot be in a deck; delete it.':
		'رمز التحكم {0} لا مكان له في مجموعة؛ يُرجى حذفه.',
	'the deck has no `{0}`, but facts name {1}; {2}.':
		'ليس في المجموعة `{0}`، لكن معلومات تذكر {1}؛ {2}.',
	'the excerpt is not in {0} word for word; quote it as it stands.':
		'الاقتباس ليس في {0} كلمة بكلمة؛ يُقتبس كما هو هناك.',
	'the excerpt {0}': 'اقتباس المرساة {0}',
	'the file has more parts than any deck; split it.':
		'في الملف أجزاء أكثر مما في أي مجموعة؛ يُرجى تقسيمه.',
	'the file is nested deeper here than any deck is; check brackets and indentation.':
		'التداخل هنا أعمق مما في أي مجموعة؛ تُراجع الأقواس والمسافات في أول السطر.',
	'the file is not UTF-8 from here on (Windows-1252 or Latin-1?); save it as UTF-8.':
		'ليس الملف من هنا بترميز UTF-8 (Windows-1252 أو Latin-1؟)؛ يُحفظ بترميز UTF-8.',
	'the invisible character {0} cannot be in a deck; delete it.':
		'الرمز الخفي {0} لا مكان له في مجموعة؛ يُرجى حذفه.',
	"the invisible direction override {0} makes text read differently from what it is; delete it (`dir: rtl` sets a deck's direction).":
		'رمز الاتجاه الخفي {0} يُظهر النص على غير ما هو؛ يُرجى حذفه (`dir: rtl` يحدد اتجاه المجموعة).',
	'the office of “{0}”': 'منصب «{0}»',
	'the question gives its answer away: it has “{0}” in it.': 'السؤال يكشف جوابه: فيه «{0}».',
	'the question gives its answer away: “{0}” leads to “{1}”. Write it in other words.':
		'السؤال يكشف جوابه: «{0}» تقود إلى «{1}». يُكتب بكلمات أخرى.',
	'the quotation {0}': 'الاقتباس {0}',
	'the record is by the author of the claim: nobody is a witness against themselves. Anchor the record in a source of somebody else.':
		'السجل من تأليف صاحب القول: لا يشهد أحد على نفسه. يُرسى السجل في مصدر لشخص آخر.',
	'the record needs a source other than “{0}”, which claims otherwise.':
		'يلزم للسجل مصدر غير «{0}»، فهو يقول خلاف ذلك.',
	'the right option has {0} characters and the longest of the others {1}: the longest is guessed first. Make them alike in length.':
		'في الخيار الصحيح {0} من الأحرف وفي أطول ما سواه {1}: يُخمَّن الأطول أولًا. تُجعل متقاربة الطول.',
	'the right option has {0} characters and the shortest of the others {1}: it stands out. Make them alike in length.':
		'في الخيار الصحيح {0} من الأحرف وفي أقصر ما سواه {1}: فهو لافت. تُجعل متقاربة الطول.',
	'the right option is {0}, and none of the others is: write them alike.':
		'الخيار الصحيح {0}، وليس غيره كذلك: تُكتب كلها على نحو واحد.',
	'the same date': 'التاريخ نفسه',
	'the same number': 'العدد نفسه',
	"the sentences that Footnote adds around a deck's own are in English for “{0}”; it knows {1}.":
		'الجمل التي يضيفها Footnote إلى جمل المجموعة بالإنجليزية للغة «{0}»؛ وهو يعرف {1}.',
	'there is a colon here that parts nothing. {0}': 'هنا نقطتان لا تفصلان شيئًا. {0}',
	'there is a sign here that does not belong. Look for a bracket, a brace or a comma too many, or put the text in quotes.':
		'هنا علامة ليس مكانها هنا. يُنظر إن كان هناك قوس أو فاصلة زائدة، أو يوضع النص بين علامتي اقتباس.',
	'there is no blank “{0}” in the text.': 'ليس في النص فراغ «{0}».',
	'there is no blank “{0}” in the text; did you mean {1}?':
		'ليس في النص فراغ «{0}»؛ هل المقصود {1}؟',
	'there is no deck in this file.': 'لا مجموعة في هذا الملف.',
	'there is no {0} “{1}”': 'لا يوجد هنا: {0} «{1}»',
	'these words are not in {0} word for word; quote them as they stand.':
		'هذه الكلمات ليست في {0} كلمة بكلمة؛ تُقتبس كما هي هناك.',
	'this cannot be read as YAML. Look at quotes, brackets and indentation, here and in the line before.':
		'لا يُقرأ هذا على أنه YAML. تُراجع علامات الاقتباس والأقواس والمسافات في أول السطر، هنا وفي السطر السابق.',
	'this line begins too far to the left or to the right. What belongs together begins in the same column.':
		'يبدأ هذا السطر أبعد مما ينبغي يسارًا أو يمينًا. ما كان معًا يبدأ في العمود نفسه.',
	thousands: 'آلاف',
	tonnes: 'أطنان',
	'true or false': 'true أو false',
	weeks: 'أسابيع',
	'what the letters stand for': 'ما ترمز إليه الأحرف',
	'within brackets or braces nothing can be listed line by line. Put commas between, or take the brackets away.':
		'لا يُعدَّد شيء سطرًا سطرًا بين الأقواس. توضع فواصل بينها، أو تُحذف الأقواس.',
	'write `format: 1`': 'يُكتب `format: 1`',
	'write `{0}: …`': 'يُكتب `{0}: …`',
	'write that fact': 'تُكتب تلك المعلومة',
	'write the answer, such as `right: Minsk` or `right: { entity: minsk }`':
		'يُكتب الجواب، مثل `right: Minsk` أو `right: { entity: minsk }`',
	'write the number, such as `value: 21`': 'يُكتب العدد، مثل `value: 21`',
	'write the sentence that is true, such as `text: It landed in 1969.`':
		'تُكتب الجملة الصحيحة، مثل `text: It landed in 1969.`',
	"show the picture, such as `picture: '![The lander from the side](media/lander.jpg)'`":
		"تُعرض الصورة، مثل `picture: '![The lander from the side](media/lander.jpg)'`",
	'list two places in the picture or more, such as `regions: [{ id: hatch, name: the hatch, where: upper left, box: [0.1, 0.1, 0.2, 0.15] }, …]`':
		'يُذكر موضعان في الصورة أو أكثر، مثل `regions: [{ id: hatch, name: the hatch, where: upper left, box: [0.1, 0.1, 0.2, 0.15] }, …]`',
	'give the region an id, such as `id: hatch`': 'يُعطى الموضع معرّفًا، مثل `id: hatch`',
	'say what is there, such as `name: the hatch`': 'يُذكر ما هناك، مثل `name: the hatch`',
	'say where it is for whoever does not see it, such as `where: upper left`':
		'يُذكر مكانه لمن لا يراه، مثل `where: upper left`',
	'write [left, top, width, height], each a part of the picture, such as `box: [0.1, 0.1, 0.2, 0.15]`':
		'يُكتب [اليسار، الأعلى، العرض، الارتفاع]، كلٌّ منها جزءٌ من الصورة، مثل `box: [0.1, 0.1, 0.2, 0.15]`',
	'“{0}” is what another region is called, too: say which of the two it is, such as “left {1}”.':
		'«{0}» اسم موضع آخر أيضًا: يُذكر أيّ الاثنين هو، مثل «{1} الأيسر».',
	'“{0}” is where another region is, too: say what tells the two places apart.':
		'«{0}» مكان موضع آخر أيضًا: يُذكر ما يميّز بين المكانين.',
	'nothing is in it: write [left, top, width, height], each a part of the picture, from 0 to 1.':
		'لا شيء فيه: يُكتب [اليسار، الأعلى، العرض، الارتفاع]، كلٌّ منها جزءٌ من الصورة من 0 إلى 1.',
	'it reaches beyond the picture: write [left, top, width, height], each a part of the picture, from 0 to 1.':
		'يتجاوز الصورة: يُكتب [اليسار، الأعلى، العرض، الارتفاع]، كلٌّ منها جزءٌ من الصورة من 0 إلى 1.',
	'write what is shown, such as `front: der Hund`': 'يُكتب ما يظهر، مثل `front: der Hund`',
	'write what is to be known, such as `back: the dog`':
		'يُكتب ما ينبغي أن يُعرف، مثل `back: the dog`',
	'“{0}” is what the question says, so it is its own answer: write what is to be known.':
		'«{0}» هو نفسه ما في السؤال، فالسؤال جواب نفسه: يُكتب ما ينبغي أن يُعرف.',
	'nobody types this side, so nothing is accepted for it: delete it, shorten the side to a few plain words, or ask for it (`both: true`).':
		'لا أحد يكتب هذا الوجه، فلا يُقبل له شيء آخر: يُحذف هذا، أو يُختصر الوجه إلى كلمات قليلة بسيطة، أو يُسأل عنه (`both: true`).',
	'“{0}” is right for “{1}” as well, and both are of the partners “{2}”, of which each has its own: say what tells the two apart, or take one of them out of the group.':
		'«{0}» صحيح في «{1}» أيضًا، وكلاهما من الأزواج «{2}»، ولكلٍّ منها زوجه وحده: يُذكر ما يميّز بينهما، أو يُخرج أحدهما من المجموعة.',
	'write the sentence with its gaps, such as `text: “Apollo {{number:11}} landed on the {{where:Moon}}.”`':
		'تُكتب الجملة بفراغاتها، مثل `text: “Apollo {{number:11}} landed on the {{where:Moon}}.”`',
	'write the words that were said, at most 25 of them, such as `text: The Eagle has landed`':
		'تُكتب الكلمات التي قيلت، 25 على الأكثر، مثل `text: The Eagle has landed`',
	'write the words themselves, or `{ entity: … }` with the id of one of the `entities`':
		'تُكتب الكلمات نفسها، أو `{ entity: … }` مع معرّف أحد `entities`',
	'write the words themselves, such as `{ text: Apollo 11, accept: [Apollo XI] }`':
		'تُكتب الكلمات نفسها، مثل `{ text: Apollo 11, accept: [Apollo XI] }`',
	'write what is asked about, such as `left: Belarus` or `left: { entity: belarus }`':
		'يُكتب ما يُسأل عنه، مثل `left: Belarus` أو `left: { entity: belarus }`',
	'write what is asked of each member, such as `question: How did {member} vote?`':
		'يُكتب ما يُسأل عن كل عضو، مثل `question: How did {member} vote?`',
	'write what is asked, such as `question: When did Apollo 11 land?`':
		'يُكتب السؤال، مثل `question: When did Apollo 11 land?`',
	'write what is defined, such as `term: Perigee`': 'يُكتب ما يُعرَّف، مثل `term: Perigee`',
	'write what is wrong, such as `{ text: Twice, why: It landed once. }`':
		'يُكتب ما هو خطأ، مثل `{ text: Twice, why: It landed once. }`',
	years: 'سنوات',
	'{0} (JSON of the same shape will do, too)': '{0} (ويصلح JSON بالشكل نفسه أيضًا)',
	'{0} (named in {1} places)': '{0} (مذكور في {1} من المواضع)',
	'{0} and {1}': '{0} و{1}',
	'{0} and {1} more': '{0} و{1} غيرها',
	'{0} could be {1}; choose a date that is certainly wrong.':
		'قد يكون {0} هو {1}؛ يُختار تاريخ خاطئ يقينًا.',
	'{0} counts as right ({1}, give or take {2}).': 'يُعدّ {0} صحيحًا ({1} بزيادة أو نقص {2}).',
	'{0} has the id “{1}” (number {2} of them); give this one its own.':
		'{0} لها المعرّف «{1}» (رقم {2} منها)؛ يُعطى هذا معرّفه.',
	'“{0}” has no fact “{1}”; is it {2}?': 'ليست في «{0}» حقيقة اسمها «{1}»؛ هل المقصود {2}؟',
	'“{0}” is not asked and answered alike: they differ in {1}; make them agree, or take `same` out.':
		'لا يُسأل عن «{0}» ولا يُجاب عنه بالطريقة نفسها: يختلفان في {1}؛ وحّد بينهما أو احذف `same`.',
	'that is a fact of this deck; name one of another deck.':
		'هذه حقيقة من هذه المجموعة؛ سمِّ حقيقة من مجموعة أخرى.',
	'{0} has the id “{1}” too; give one of them another.':
		'{0} له المعرّف «{1}» أيضًا؛ يُعطى أحدهما معرّفًا آخر.',
	'{0} is given twice; delete one.': '{0} مذكور مرتين؛ يُحذف أحدهما.',
	'{0} is half a character (a lone surrogate); write the whole one.':
		'{0} نصف رمز (surrogate منفرد)؛ يُكتب الرمز كاملًا.',
	'{0} is not a character; delete it.': '{0} ليس رمزًا؛ يُرجى حذفه.',
	'{0} is not as exact as {1}: it would stand out; make them alike.':
		'{0} ليس بدقة {1}: سيكون لافتًا؛ يُجعلان بالدقة نفسها.',
	'{0} is written left to right; set dir: ltr.': '{0} تُكتب من اليسار إلى اليمين؛ يُضبط dir: ltr.',
	'{0} is written right to left; set dir: rtl.': '{0} تُكتب من اليمين إلى اليسار؛ يُضبط dir: rtl.',
	'{0} must be at least {1}.': '{0} يلزم ألا يقل عن {1}.',
	'{0} must be at most {1}.': '{0} يلزم ألا يزيد على {1}.',
	'{0} must be {1}.': '{0} يلزم أن يكون {1}.',
	'{0} must be {1}; did you mean {2}?': '{0} يلزم أن يكون {1}؛ هل المقصود {2}؟',
	'{0} of its {1} words are quoted; {2} (a tenth) are the most. Drop or shorten excerpts.':
		'اقتُبس {0} من كلماته البالغة {1}؛ والأكثر {2} (العُشر). تُحذف اقتباسات أو تُقصَّر.',
	'{0} or {1}': '{0} أو {1}',
	'{0}, and copy your questions and answers into it from an export as text':
		'{0}، ونقل أسئلتك وأجوبتك إليه من ملف نصي',
	'{0}, and make each row a fact, such as a `pair` with a left and a right side, with its source':
		'{0}، وجعل كل صف معلومة، مثل `pair` له طرف أيسر وطرف أيمن، مع مصدره',
	'{0}, and type what is said': '{0}، وكتابة ما يقال فيه',
	'{0}, and type what it shows': '{0}، وكتابة ما يظهر فيها',
	'{0}, and write what is to be learnt as facts': '{0}، وكتابة ما يُتعلَّم معلوماتٍ',
	'{0}; did you mean {1}?': '{0}؛ هل المقصود {1}؟',
	'{0}; {1}, or correct the id.': '{0}؛ {1}، أو يُصحَّح المعرّف.',
	'“\\{0}” is no escape that YAML knows; write \\\\ for a backslash, or use single quotes.':
		'«\\{0}» ليس رمزًا تعرفه YAML؛ يُكتب \\\\ للشرطة المائلة، أو تُستعمل علامات اقتباس مفردة.',
	'“about {0}” is as true as “about {1}”: choose numbers that are further away than {2}.':
		'«about {0}» صحيح بقدر صحة «about {1}»: تُختار أعداد أبعد من {2}.',
	'“less than {0}” is true as well; only smaller numbers are wrong.':
		'«less than {0}» صحيح أيضًا؛ الأعداد الأصغر وحدها خاطئة.',
	'“{0} {1}” is true as well; only larger numbers are wrong.':
		'«{0} {1}» صحيح أيضًا؛ الأعداد الأكبر وحدها خاطئة.',
	'“{0}” ({1}) stands after “{2}” ({3}): put them in the order of their dates.':
		'«{0}» ({1}) يأتي بعد «{2}» ({3}): تُرتَّب بحسب تواريخها.',
	'“{0}” before the gap fits “{1}” and hardly any other option: write “a(n)”, or take the article into the gap.':
		'«{0}» قبل الفراغ تناسب «{1}» ولا تكاد تناسب غيره: تُكتب «a(n)»، أو توضع الأداة داخل الفراغ.',
	'“{0}” could be taken for the right answer, “{1}”, said in other words: make the difference plain, or choose something else.':
		'قد يُفهم «{0}» على أنه الجواب الصحيح «{1}» بكلمات أخرى: يُوضَّح الفرق، أو يُختار غيره.',
	'“{0}” counts as right for the group “{1}”, too: who types it is right in both. Keep it in one of them.':
		'«{0}» صحيح للفئة «{1}» أيضًا: فمن يكتبه مصيب في كلتيهما. يُبقى في إحداهما.',
	'“{0}” differs from “{1}” by accents alone, which do not count: say `accentsCount: true` of the deck or of both, or name one of them otherwise.':
		'لا يختلف «{0}» عن «{1}» إلا بعلامات الحروف، وهي لا تُحسب: يُكتب `accentsCount: true` في المجموعة أو في كليهما، أو يُسمى أحدهما باسم آخر.',
	'“{0}” differs from “{1}” in “{2}” by accents alone, which do not count: say `accentsCount: true` of the deck, or choose other words.':
		'لا يختلف «{0}» عن «{1}» في «{2}» إلا بعلامات الحروف، وهي لا تُحسب: يُكتب `accentsCount: true` في المجموعة، أو تُختار كلمات أخرى.',
	'“{0}” has a partner in “{1}” too, though “{2}” is one to one; set oneToOne: false or correct one.':
		'لـ «{0}» قرين في «{1}» أيضًا، مع أن «{2}» واحد لواحد؛ يُضبط oneToOne: false أو يُصحَّح أحدهما.',
	'“{0}” has no word of the question or its answer in it: quote the words that carry the fact.':
		'ليس في «{0}» كلمة من السؤال أو جوابه: تُقتبس الكلمات التي تحمل المعلومة.',
	'“{0}” is a member in “{1}”, which is about the same: correct one of them, or say in the label what tells them apart.':
		'«{0}» عضو في «{1}»، وهي عن الأمر نفسه: تُصحَّح إحداهما، أو يُذكر في التسمية ما يميزهما.',
	'“{0}” is a name of “{1}” too: nobody could tell which is meant. Delete it from one of them, or add what tells them apart.':
		'«{0}» اسم لـ «{1}» أيضًا: لا يعرف أحد أيهما المقصود. يُحذف من أحدهما، أو يُضاف ما يميزهما.',
	'“{0}” is another name for “{1}” ({2}): two options would be right. Choose something else.':
		'«{0}» اسم آخر لـ «{1}» ({2}): يكون خياران صحيحين. يُختار غيره.',
	'“{0}” is asked in the same words by “{1}”, with another answer; tell the two apart or delete one.':
		'«{0}» تسأله «{1}» بالكلمات نفسها وبجواب آخر؛ يُميَّز بينهما، أو تُحذف إحداهما.',
	'“{0}” is asked in the same words by “{1}”, with the same answer; tell the two apart or delete one.':
		'«{0}» تسأله «{1}» بالكلمات نفسها وبالجواب نفسه؛ يُميَّز بينهما، أو تُحذف إحداهما.',
	'“{0}” is in the group “{1}” already.': '«{0}» في الفئة «{1}» من قبل.',
	'“{0}” is listed as a member and as outside; it cannot be both.':
		'«{0}» مذكور بين الأعضاء وتحت outside؛ لا يكون كليهما.',
	'“{0}” is listed twice; delete one.': '«{0}» مذكور مرتين؛ يُحذف أحدهما.',
	'“{0}” is no member of the closed set “{1}”, which is about the same: correct one of them, or say in the label what tells them apart.':
		'ليس «{0}» من المجموعة المغلقة «{1}»، وهي عن الأمر نفسه: تُصحَّح إحداهما، أو يُذكر في التسمية ما يميزهما.',
	'“{0}” is no member of “{1}”: only members are asked; add it to `members`, or delete it here.':
		'ليس «{0}» عضوًا في «{1}»: لا يُسأل إلا عن الأعضاء؛ يُضاف إلى `members` أو يُحذف هنا.',
	'“{0}” is no proof: what a source leaves out may still be so. Say what shows it wrong, or ask for what the source names (“Which … does it name?”).':
		'ليس «{0}» دليلًا: ما يسكت عنه المصدر قد يكون كذلك. يُذكر ما يُظهر خطأه، أو يُسأل عما يسميه المصدر («أي … يسمي؟»).',
	'“{0}” is not a run of the quotation; copy it from the text.':
		'ليس «{0}» جزءًا متصلًا من الاقتباس؛ يُنسخ من النص.',
	'“{0}” is offered as wrong twice; delete one.': 'يُعرض «{0}» خطأً مرتين؛ يُحذف أحدهما.',
	'“{0}” is offered as wrong, and differs from the right “{1}” by accents alone, which do not count: say `accentsCount: true` of the deck, or choose other words.':
		'يُعرض «{0}» خطأً، ولا يختلف عن الصحيح «{1}» إلا بعلامات الحروف، وهي لا تُحسب: يُكتب `accentsCount: true` في المجموعة، أو تُختار كلمات أخرى.',
	'“{0}” is offered as wrong, but it is right here.': 'يُعرض «{0}» خطأً، لكنه صحيح هنا.',
	'“{0}” is outside of “{1}”, which is about the same: correct one of them, or say in the label what tells them apart.':
		'«{0}» تحت outside في «{1}»، وهي عن الأمر نفسه: تُصحَّح إحداهما، أو يُذكر في التسمية ما يميزهما.',
	'“{0}” is right in “{1}”, which asks the same of “{2}”: delete it here.':
		'«{0}» صحيح في «{1}»، وهي تسأل السؤال نفسه عن «{2}»: يُحذف هنا.',
	'“{0}” is the name of the entity “{1}”: write { entity: {2} } if “{3}” is the same, or delete it.':
		'«{0}» اسم «{1}»: يُكتب { entity: {2} } إن كان «{3}» هو نفسه، أو يُحذف.',
	'“{0}” is the name of “{1}”, another entity of this deck: whoever means that one would be right. Delete it.':
		'«{0}» اسم «{1}»، وهو شيء آخر في هذه المجموعة: فمن يقصده مصيب. يُرجى حذفه.',
	'“{0}” is too little to be an answer: nearly everything has it in it. Delete it.':
		'«{0}» أقل من أن يكون جوابًا: هو في كل شيء تقريبًا. يُرجى حذفه.',
	'“{0}” is under “{1}” in “{2}”, which asks the same: correct one of them.':
		'«{0}» تحت «{1}» في «{2}»، وهي تسأل السؤال نفسه: تُصحَّح إحداهما.',
	'“{0}” is what “{1}” is called, too: say what tells the two apart, or delete one.':
		'«{0}» اسم «{1}» أيضًا: يُذكر ما يميزهما، أو يُحذف أحدهما.',
	'“{0}” is what “{1}” says is true: correct one of them.': '«{0}» صحيح بحسب «{1}»: تُصحَّح إحداهما.',
	'“{0}” is {1}, and of what stands beside it nothing is: whoever knows that much needs no more. Offer others of its kind.':
		'«{0}» {1}، وليس إلى جانبه شيء كذلك: من يعرف هذا لا يحتاج إلى أكثر. تُعرض أشياء من نوعه.',
	'“{0}” is {1}, and of what stands beside it only one thing is: whoever knows that much needs no more. Offer others of its kind.':
		'«{0}» {1}، وليس إلى جانبه إلا واحد كذلك: من يعرف هذا لا يحتاج إلى أكثر. تُعرض أشياء من نوعه.',
	'“{0}” may have other right answers and fewer than {1} proven wrong ones, so it cannot be asked.':
		'قد تكون لـ «{0}» أجوبة صحيحة أخرى، وما ثبت خطؤه أقل من {1}، فلا يُسأل.',
	'“{0}” speaks, and cannot be who reported it from others: leave out the speaker, or put them first.':
		'«{0}» هو القائل، فلا يكون ناقلًا عن غيره: يُحذف القائل، أو يُذكر أولًا.',
	'“{0}” stands in the chain twice, so each reports what the other said: write who asserts it first, then who reported that, each once.':
		'«{0}» في السلسلة مرتين، فينقل كلٌّ ما قاله الآخر: يُكتب أولًا من يقول ذلك، ثم من نقله، كل واحد مرة.',
	'“{0}” stands more than once in the quotation; take a longer run.':
		'«{0}» في الاقتباس أكثر من مرة؛ يؤخذ جزء أطول.',
	'“{0}” {1}: give it by its name, so that it is certain to be something else than “{2}”.':
		'«{0}» {1}: يُذكر باسمه، ليكون يقينًا شيئًا غير «{2}».',
	'is {0}, but the question asks for a share: ask “How many …?”, or give it in percent (`unit: percent`).':
		'هو {0}، لكن السؤال عن نسبة: يُسأل «كم …؟»، أو تُعطى النسبة المئوية (`unit: percent`).',
	'asks for a date, but the answer is in “{0}”: ask “How many {1} …?”, or make it a fact of kind date.':
		'يُسأل عن تاريخ، لكن الجواب بوحدة «{0}»: يُسأل «كم {1} …؟»، أو تُجعل المعلومة من نوع date.',
	'says “{0}”, which is another time on every day that it is asked: write the date instead, as in “in {1}”.':
		'فيه «{0}»، وهو زمن آخر في كل يوم يُسأل فيه: يُكتب التاريخ بدلًا منه، مثل «في {1}».',
	'denies twice, so that few can tell what is asked: ask it the other way round.':
		'ينفي مرتين، فلا يكاد أحد يعرف المطلوب: يُسأل بالعكس.',
	'is about {0}, but the fact holds as of {1}: correct `asOf`, or the question.':
		'هو عن {0}، لكن المعلومة حتى {1}: يُصحَّح `asOf` أو السؤال.',
	'“{0}” speaks of the other options, which stand in another order each time and not all of them: say in words what is meant, or choose something else.':
		'«{0}» يتحدث عن الخيارات الأخرى، وهي كل مرة بترتيب آخر ولا تظهر كلها: يُذكر المقصود بالكلمات، أو يُختار غيره.',
	'“{0}” is one of the “{1}” as well (“{2}”), and nobody does both: correct one of them.':
		'«{0}» بين «{1}» أيضًا («{2}»)، ولا يفعل أحد كليهما: يُصحَّح أحدهما.',
	'“{0}” is a word for many things, so whoever does not know “{1}” would be right with it. Delete it.':
		'«{0}» كلمة تصلح لأشياء كثيرة، فيصيب بها من لا يعرف «{1}». يُرجى حذفه.',
	'is “{0}”, but the question asks for a share: ask “How many …?”, or give it in percent (`unit: percent`).':
		'هو «{0}»، لكن السؤال عن نسبة: يُسأل «كم …؟»، أو تُعطى النسبة المئوية (`unit: percent`).',
	False: 'خطأ',
	'pictures are left out': 'حُذفت الصور',
	'sounds and films are left out': 'حُذفت الأصوات والأفلام',
	'pictures and sounds at other addresses are not fetched': 'لا تُجلب صور ولا أصوات من عناوين أخرى',
	'a picture or sound is not in the file': 'صورة أو صوت ليس في الملف',
	'a file is no picture or sound that is known here': 'ملف ليس صورة ولا صوتًا معروفًا هنا',
	'an SVG is a small program rather than a picture, and is left out':
		'ملف SVG أقرب إلى برنامج صغير منه إلى صورة، وقد حُذف',
	'a picture or sound is too large': 'صورة أو صوت أكبر مما ينبغي',
	'a picture tells where or by whom it was made, which cannot be cut out here':
		'صورة تذكر أين صُنعت أو من صنعها، ولا يمكن حذف ذلك هنا',
	'a picture or sound is damaged': 'صورة أو صوت تالف',
	'more than 100 MB of pictures and sounds, or 4,000 of them, do not fit in a deck':
		'لا تتسع المجموعة لأكثر من 100 ميغابايت من الصور والأصوات، ولا لأكثر من 4000 منها',
	'a picture or sound is described by the name of its file': 'صورة أو صوت وصفه اسم ملفه',
	'only cards of two sides show pictures: its words are kept':
		'لا تعرض الصور إلا البطاقات ذات الوجهين: بقيت كلماتها',
	'pictures and sounds are kept as their words': 'بقيت من الصور والأصوات كلماتها',
	'a picture or sound is not on this device': 'صورة أو صوت ليس على هذا الجهاز',
	'must be a picture and nothing else, such as `![The lander from the side](media/lander.jpg)`':
		'يجب أن تكون صورة ولا شيء غيرها، مثل `![The lander from the side](media/lander.jpg)`',
	'the chance of recall and the weights by which it was planned count only where nothing was answered here before':
		'لا تسري نسبة التذكر والأوزان التي خُطط بها إلا إذا لم يُجَب هنا عن شيء من قبل',
	'of several ways in which it was planned that of most cards counts, and only where nothing was answered here before':
		'من بين عدة طرق للتخطيط تسري طريقة معظم البطاقات، وفقط إذا لم يُجَب هنا عن شيء من قبل',
	'gaps that were asked together are asked one by one':
		'الفراغات التي كانت تُسأل معًا تُسأل واحدًا واحدًا',
	'marks nothing in the picture: the place is said in words':
		'لا يُعلَّم شيء في الصورة: يُذكر الموضع بالكلمات',
	'what is marked or hidden in a picture is not to be seen': 'لا يُرى ما هو معلَّم أو مخفيّ في الصورة',
	'a shape that hides something is kept as its box': 'يُحفظ الشكل الذي يُخفي شيئًا كمستطيل حوله',
	'words that were written into a picture stand beside it':
		'الكلمات التي كُتبت داخل الصورة تقف بجانبها',
	'some of what hides parts of a picture is left out': 'حُذف بعض ما يُخفي أجزاء من الصورة',
	'hides parts of a picture that cannot be read': 'يُخفي أجزاء من صورة لا يمكن قراءتها',
	Picture: 'صورة',
	Sound: 'صوت',
	'{0} has no words for whoever cannot see or hear it: write ![what is seen]({1}).':
		'ليس للملف {0} كلمات لمن لا يراه أو لا يسمعه: اكتب ![ما يُرى]({1}).',
	'no fact shows {0}: write ![what is seen]({1}) where it belongs, or take it out.':
		'لا تعرض أي معلومة الملف {0}: اكتب ![ما يُرى]({1}) في موضعه، أو أزله.',
	'{0} lies beside the deck’s file, which is all there is here: `npm run decks -- convert` makes a .footnote file that holds both.':
		'الملف {0} موجود بجانب ملف المجموعة، وليس هنا إلا هو: الأمر `npm run decks -- convert` يصنع ملف \u200e.footnote\u200e يجمعهما.',
	'{0} is no name of a file in the folder “media”: call it by one, such as media/flag.jpg.':
		'{0} ليس اسم ملف في المجلد «media»: سمّه باسم مثل media/flag.jpg.',
	'there is no {0} beside the deck: put it there, or take it out of the text.':
		'لا يوجد {0} بجانب المجموعة: ضعه هناك، أو أزله من النص.',
	'{0}: {1}. Pictures are PNG, JPEG, WebP, GIF or AVIF, sounds MP3, M4A, OGG or WAV, each of 5 MB at the most.':
		'{0}: {1}. الصور بصيغة PNG أو JPEG أو WebP أو GIF أو AVIF، والأصوات بصيغة MP3 أو M4A أو OGG أو WAV، وحجم كل منها 5 ميغابايت على الأكثر.',
	'{0} is more than fits: a deck has 100 MB of pictures and sounds at the most.':
		'الملف {0} أكثر مما يتسع: في المجموعة 100 ميغابايت من الصور والأصوات على الأكثر.',
	'write it as { file: media/flag.jpg, credit: Ann Example, license: CC BY 4.0 }: credit and license may be left out, and nothing else stands there.':
		'اكتبه هكذا { file: media/flag.jpg, credit: Ann Example, license: CC BY 4.0 }: يجوز حذف credit وlicense، ولا يأتي هناك غيرهما.',
	True: 'صحيح',
	'True or false?': 'صحيح أم خطأ؟',
	'a hint is left out': 'حُذف تلميح',
	'a link is kept as its words': 'بقيت من الرابط كلماته',
	'a table is kept as lines of text': 'بقي الجدول أسطرًا من النص',
	'an answer that is right in part counts as wrong': 'الإجابة الصحيحة جزئيًا تُعدّ خاطئة',
	'asks for an essay, which nobody can mark here': 'يطلب مقالًا لا يستطيع أحد تصحيحه هنا',
	'cannot be read': 'لا يمكن قراءته',
	'does not fit on a card': 'لا تتسع له بطاقة',
	'of texts in several languages one is kept': 'بقيت لغة واحدة من النصوص المتعددة اللغات',
	'is a sheet that is hidden': 'ورقة مخفية في الجدول',
	'further columns are kept as a note': 'بقيت الأعمدة الأخرى ملاحظة',
	'further right answers are left out': 'حُذفت إجابات صحيحة أخرى',
	'has no question': 'ليس فيه سؤال',
	'has no right answer': 'ليست فيه إجابة صحيحة',
	'has one side only': 'له وجه واحد فقط',
	'is kept as front and back': 'بقي وجهًا وظهرًا',
	'is longer than a card may be': 'أطول مما يجوز لبطاقة',
	'is more than a deck holds (20,000): bring the rest as a second deck':
		'أكثر مما تتسع له مجموعة (20,000): أحضر الباقي مجموعةً ثانية',
	'is of a type that Footnote does not read: {0}': 'من نوع لا يقرؤه Footnote:‏ {0}',
	'is text that asks nothing': 'نص لا يسأل عن شيء',
	'is there already': 'موجود من قبل',
	'line {0}': 'السطر {0}',
	'nothing to learn was found in it': 'لم يوجد فيه ما يُتعلَّم',
	'only a newer Footnote can ask it': 'لا يستطيع السؤال عنه إلا إصدار أحدث من Footnote',
	'row {0}': 'الصف {0}',
	'some formatting is left out': 'حُذف بعض التنسيق',
	'further wrong answers are left out': 'تُترك إجابات خاطئة أخرى',
	'its question is longer than Kahoot shows (120 characters)':
		'سؤالها أطول مما يعرضه Kahoot (120 حرفًا)',
	'its answer is longer than Kahoot shows (75 characters)':
		'إجابتها أطول مما يعرضه Kahoot (75 حرفًا)',
	'has no wrong answers that Kahoot could show': 'ليس لها إجابات خاطئة يستطيع Kahoot عرضها',
	'further sides are left out': 'تُترك أوجه أخرى',
	'tags are not kept': 'لا تُحفظ الوسوم',
	'some tags are cut short or left out': 'بعض الوسوم مختصرة أو متروكة',
	'signs or blanks in tags read otherwise': 'تُقرأ رموز أو فراغات في الوسوم قراءة مختلفة',
	'the file declares entities (DOCTYPE), which Footnote does not read':
		'يعرّف الملف كيانات (DOCTYPE) لا يقرؤها Footnote',
	'the file is damaged': 'الملف تالف',
	'the file is nested too deeply': 'الملف متداخل أكثر من اللازم',
	'the file is of no format that Footnote reads: export it as a table (CSV) or as an Anki package, and bring that':
		'الملف ليس بصيغة يقرؤها Footnote: صدّره جدولًا (CSV) أو حزمة Anki وأحضره',
	'the rest': 'الباقي',
	'when it was to be asked next is not kept': 'لا يُحفظ موعد السؤال التالي عنه',
	'whoever made the file': 'من صنع الملف',
	'wrong answers are left out': 'حُذفت الإجابات الخاطئة',
	'wrong answers without a reason are left out': 'حُذفت الإجابات الخاطئة التي بلا سبب',
	'{0} rows are more than Footnote reads at once':
		'{0} من الصفوف أكثر مما يقرؤه Footnote مرة واحدة',
	'a day that was set by hand is not kept': 'لا يُحفظ يوم عُيِّن يدويًا',
	'answers that were given ahead of time, for practice, are left out':
		'حُذفت إجابات أُعطيت قبل موعدها على سبيل التدريب',
	'answers to cards that are not in the deck are left out':
		'حُذفت إجابات عن بطاقات ليست في المجموعة',
	'gaps that were asked together are kept as front and back':
		'بقيت الفراغات التي سُئل عنها معًا وجهًا وظهرًا',
	'note {0}': 'الملاحظة {0}',
	'it takes too long to read': 'تستغرق قراءته وقتًا طويلًا جدًا',
	'the file is encrypted': 'الملف مشفّر',
	'the file unpacks to more than Footnote reads': 'الملف بعد فك ضغطه أكبر مما يقرؤه Footnote',
	'the file was made by a newer Anki than Footnote knows':
		'صنع الملفَّ إصدارٌ من Anki أحدث مما يعرفه Footnote',
	'question {0}': 'السؤال {0}',
	'there is no quiz in this course': 'لا اختبار في هذا المقرر',
	'{0}, line {1}': '{0}، السطر {1}'
};
