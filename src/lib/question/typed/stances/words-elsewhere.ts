/** Words for votes and memberships in languages besides English. */

interface Telling {
	/** Words that say nothing of which stance it is. */
	idle: string;
	/** In favour, against, abstained, did not vote, member, associate, never, left, observer: as `idle` leaves them. */
	stances: readonly string[];
}

/** By language. */
export const LANGUAGES: Readonly<Record<string, Telling>> = {
	de: {
		idle: 'hat haben hatte hatten ist war wurde es sie er sich der die das den dem mit stimmte stimmten gestimmt stimmt stimme abgegeben für',
		stances: [
			'dafür|ja|ja stimme|pro|zu|zugestimmt|zustimmung|zustimmend|befürwortet|befürwortete|unterstützt|unterstützte|ja stimmen',
			'dagegen|nein|nein stimme|contra|kontra|abgelehnt|ablehnung|lehnte ab|ablehnend|gegen|nein stimmen',
			'enthielt|enthalten|enthaltung|stimmenthaltung|enthielten|enthält',
			'nicht|nicht ab|abwesend|nicht teilgenommen|nahm nicht teil|nahm nicht an abstimmung teil|fehlte|nicht anwesend|nicht abgestimmt|gar nicht|keine',
			'mitglied|vollmitglied|mitgliedstaat|mitgliedsstaat|volles mitglied|ein mitglied',
			'assoziiertes mitglied|assoziiert',
			'nie|nie mitglied|niemals mitglied|nie beigetreten|niemals beigetreten|trat nie bei|nie mitglied gewesen|nie dabei',
			'ausgetreten|trat aus|austritt|verlassen|verließ|ehemaliges mitglied|nicht mehr mitglied|kein mitglied mehr|schied aus|ausgeschieden|früheres mitglied',
			'beobachter|beobachterstatus|beobachterstaat'
		]
	},
	fr: {
		idle: 'a ont avait avaient est sont etait ete s se c il elle ils elles l le la les de d du en un une n ne vote voté votée votèrent vota voix t au',
		stances: [
			'pour|oui|favorable|faveur|approuvé|approuvée|approbation|soutenu|favorablement|pour résolution',
			'contre|non|opposé|opposée|rejeté|rejet|défavorable|oppose|contre résolution',
			'abstention|abstenu|abstenue|abstenus|abstint|abstient|abstenir',
			'pas|pas participé|pas pris part|absent|absente|absence|pas pris part au|pas présent|pas participé au',
			'membre|état membre|membre part entière|membre plein|membre à part entière',
			'membre associé|associé|état associé',
			'jamais|jamais membre|jamais adhéré|jamais rejoint|jamais entré|jamais fait partie',
			'retiré|retirée|quitté|sorti|sortie|ancien membre|ancienne membre|retrait|plus membre|parti',
			'observateur|statut observateur|état observateur|observatrice'
		]
	},
	es: {
		idle: 'ha han había fue es a al el la los las se lo de del que su un una en voto votó votaron votado votar por',
		stances: [
			'favor|sí|favorable|favorablemente|aprobó|apoyó|pro',
			'contra|no|opuso|rechazó|negativo|desfavorable',
			'abstuvo|abstención|abstenido|abstuvieron|abstiene|abstener',
			'ausente|no participó|no votó|no asistió|no estuvo|no estaba|ausencia|no participado|no tomó parte',
			'miembro|estado miembro|miembro pleno|pleno miembro|miembro pleno derecho',
			'miembro asociado|asociado|estado asociado',
			'nunca|nunca miembro|nunca ingresó|nunca unió|nunca entró|nunca sido miembro|nunca formó parte',
			'retiró|salió|abandonó|dejó|retirado|exmiembro|antiguo miembro|ya no miembro|retirada|salida',
			'observador|estado observador|observadora'
		]
	},
	it: {
		idle: 'ha hanno aveva è stato stata il la lo gli i l di del della un una a in al voto votò votato votarono su',
		stances: [
			'favore|sì|favorevole|approvato|sostenuto|pro',
			'contro|no|contrario|contraria|respinto|opposto|opposta',
			'si astenuto|si astenuta|si astenne|astenuto|astenuta|astensione|astenuti|si sono astenuti',
			'non|assente|non partecipato|non preso parte|non partecipò|assenza',
			'membro|stato membro|membro pieno|membro effettivo',
			'membro associato|associato',
			'mai|mai membro|mai aderito|mai entrato|non mai aderito|non mai membro',
			'uscito|uscita|ritirato|si ritirò|si ritirato|lasciato|ex membro|ritirata|non più membro',
			'osservatore|status osservatore|stato osservatore'
		]
	},
	pt: {
		idle: 'o a os as se que de do da um uma foi em votou votado votaram voto tem por',
		stances: [
			'favor|sim|favorável|favoravelmente|aprovou|apoiou',
			'contra|não|contrário|rejeitou|opôs',
			'absteve|abstenção|abstido|abstiveram|abster',
			'ausente|não participou|não votou|não compareceu|ausência',
			'membro|membro pleno|estado membro|país membro',
			'membro associado|associado',
			'nunca|nunca membro|nunca aderiu|nunca entrou|nunca fez parte',
			'saiu|retirou|deixou|abandonou|ex membro|antigo membro|saída|não mais membro|já não membro',
			'observador|estado observador'
		]
	},
	nl: {
		idle: 'heeft hebben had het de een zich is was van gestemd stemde stemden stem',
		stances: [
			'voor|ja|vóór|steunde|goedgekeurd|akkoord',
			'tegen|nee|verworpen|afgewezen',
			'onthouden|onthield|onthouding|onthielden|stemonthouding',
			'niet|afwezig|niet deelgenomen|nam niet deel|niet aanwezig',
			'lid|volwaardig lid|lidstaat|vol lid',
			'geassocieerd lid|geassocieerd',
			'nooit|nooit lid|nooit toegetreden|nooit lid geweest',
			'uitgetreden|vertrokken|verliet|voormalig lid|opgestapt|verlaten|niet meer lid|geen lid meer',
			'waarnemer|waarnemersstatus'
		]
	},
	pl: {
		idle: 'był była było się od głosu głosował głosowała głosowało głosowali zagłosował zagłosowała zagłosowali jest to',
		stances: [
			'za|tak|poparł|poparła|poparcie|popierał',
			'przeciw|przeciwko|nie|sprzeciw|sprzeciwił|sprzeciwiła|odrzucił',
			'wstrzymał|wstrzymała|wstrzymali|wstrzymanie|wstrzymało',
			'nieobecny|nieobecna|nie uczestniczył|nie uczestniczyła|nie wziął udziału|nie wzięła udziału|nie głosował|nie głosowała|brak głosu',
			'członek|członkiem|pełny członek|państwo członkowskie|członkini',
			'członek stowarzyszony|stowarzyszony',
			'nigdy|nigdy członkiem|nigdy nie członkiem|nigdy nie przystąpił|nigdy nie przystąpiła|nigdy nie członek',
			'wystąpił|wystąpiła|opuścił|opuściła|wyszedł|wyszła|były członek|wystąpienie|wycofał',
			'obserwator|status obserwatora'
		]
	},
	ru: {
		idle: 'он она оно они проголосовал проголосовала проголосовало проголосовали голосовал голосовала голосовали был была было были от при голосовании голосования является это',
		stances: [
			'за|поддержал|поддержала|поддержали|да|одобрил|одобрила',
			'против|нет|отклонил|отклонила',
			'воздержался|воздержалась|воздержались|воздержалось|воздержание',
			'не|отсутствовал|отсутствовала|не участвовал|не участвовала|не принял участия|не приняла участия|не принимал участия|не принимала участия|отсутствие',
			'член|членом|полноправный член|государство член|членство|участник|государство участник',
			'ассоциированный член|ассоциированное членство',
			'никогда|никогда не членом|никогда не вступал|никогда не вступала|не вступал|не вступала|никогда не член',
			'вышел|вышла|вышли|выход|бывший член|покинул|покинула|больше не член',
			'наблюдатель|статус наблюдателя|наблюдателем'
		]
	},
	uk: {
		idle: 'він вона воно вони проголосував проголосувала проголосували голосував голосувала голосували був була було були від голосування є це',
		stances: [
			'за|підтримав|підтримала|так',
			'проти|ні|відхилив|відхилила',
			'утримався|утрималася|утрималась|утрималися|утримання',
			'не|відсутній|відсутня|не брав участі|не брала участі|не взяв участі|не взяла участі|не голосував|не голосувала',
			'член|членом|повноправний член|держава член|членство|учасник',
			'асоційований член',
			'ніколи|ніколи не членом|ніколи не вступав|ніколи не вступала|ніколи не член',
			'вийшов|вийшла|вихід|колишній член|покинув|покинула',
			'спостерігач|статус спостерігача'
		]
	},
	tr: {
		idle: 'oy verdi kullandı oyu bir',
		stances: [
			'lehte|evet|kabul|lehinde|destekledi',
			'aleyhte|hayır|karşı|ret|aleyhinde|reddetti',
			'çekimser|çekimser kaldı|çekimser kalmıştır',
			'katılmadı|kullanmadı|oylamaya katılmadı|yoktu|vermedi',
			'üye|tam üye|üye devlet|üye ülke',
			'ortak üye',
			'hiç üye olmadı|hiç katılmadı|hiçbir zaman üye olmadı',
			'ayrıldı|çekildi|çıktı|eski üye',
			'gözlemci|gözlemci üye'
		]
	},
	ar: {
		idle: 'صوت صوتت التصويت على عن في هو هي قد',
		stances: [
			'مع|نعم|لصالح|لصالحه|أيد|أيدت|مؤيد|بنعم|لصالح القرار|مع القرار',
			'ضد|لا|عارض|عارضت|رفض|رفضت|بلا|ضده|ضد القرار|معارض',
			'امتنع|امتنعت|امتناع|ممتنع|الامتناع|ممتنعة',
			'لم يصوت|لم تصوت|غائب|غائبة|غاب|غابت|لم يشارك|لم تشارك|تغيب|تغيبت',
			'عضو|عضوة|دولة عضو|عضو كامل',
			'عضو منتسب',
			'لم ينضم|لم تنضم|لم ينضم قط|لم تنضم قط|لم تكن عضوا',
			'انسحب|انسحبت|غادر|غادرت|عضو سابق|انسحاب',
			'مراقب|دولة مراقبة|عضو مراقب'
		]
	},
	zh: {
		idle: '',
		stances: [
			'赞成|赞成票|投赞成票|投了赞成票|支持|同意|投票赞成',
			'反对|反对票|投反对票|投了反对票|投票反对',
			'弃权|弃权票|投弃权票|投了弃权票',
			'缺席|未投票|没有投票|未参加投票|没投票|没有参加投票|未出席',
			'成员|成员国|正式成员|会员国',
			'准成员|联系成员',
			'从未加入|从未成为成员|没有加入',
			'退出|已退出|前成员|退出了',
			'观察员|观察员国'
		]
	}
};
