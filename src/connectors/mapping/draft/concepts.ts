import { matchWords, readPhrases } from './header-words.ts'

/**
 * The words by which tables name what a column holds, in English, Arabic, French, Spanish, Portuguese, Turkish and Russian, some in
 * German and Dutch, and the short names of well-known datasets. `*` stands for any letters.
 */
const words = {
  id: `id, codigo*, kodu, event, *eventid, event id, incident id, *_id, identif*, uuid, guid, code, ref, reference number, no, nr, num, number, numero, nummer,
    kimlik, kod, objectid, fid, key, serial, номер, код, ид, رقم, معرف, رمز, تسلسل`,
  event: `event*, incident*, attack*, occur*, strike*, battle*, clash*, violen*, evento*, incidente*, suceso*, hecho*, ataque*, ocorrencia*, evenement*,
    attaque*, olay*, saldiri*, событи*, инцидент*, происшеств*, حادث*, حدث*, واقعه, هجوم*, احداث, employment, sql`,
  date: `date*, *date, datum*, fecha*, data, tarih*, дата, даты, تاريخ, jour, when, day, timestamp, datetime, *datetime, tag`,
  start: `start*, *start, begin*, began, first, from, since, debut*, inicio*, inicial, comienzo, desde, baslangic*, начал*, с, بدايه, بدء, من, بدا`,
  end: `end*, *end, until, till, to, last, finish*, fin, final, finish, hasta, termino, ate, bitis, son, конец, оконч*, заверш*, по, نهايه, انتهاء, حتي, الي`,
  published: `publi*, report*, updat*, modif*, creat*, added, dateadded, entry, entered, upload*, retriev*, access*, source, article, coded, archiv*,
    actualiz*, atualiz*, yayin*, guncel*, опублик*, обновл*, نشر, تحديث, ادخال, قيد, import*`,
  year: `year, yr, iyear, annee, an, ano, anio, yil, jahr, jaar, год, سنه, عام`,
  month: `month, imonth, mois, mes, ay, maand, monat, месяц, شهر`,
  day: `day, iday, jour, dia, gun, tag, dag, день, число, يوم`,
  latitude: `lat, *latitud*, latit*, latdd, enlem, широт*, خط عرض, دائره عرض, عرض, ycoord*, coordy, ylat, y`,
  longitude: `lon, long, lng, *longitud*, longi*, londd, longdd, boylam, долгот*, خط طول, طول, xcoord*, coordx, xlong, x`,
  coordinates: `coord*, where, mgrs, geom*, wkt, point, gps, latlon*, latlong*, lonlat, lnglat, location, geo, position, grid, koordinat*, координат*, احداثيات,
    احداثي, posicion, localizacao`,
  country: `country*, *country, countries, adm 0, admin 0, adm0*, nation, iso, iso 2, iso 3, iso3c, iso2c, pays, pais, ulke*, land, staat, страна, государств*, دوله, بلد, قطر`,
  admin1: `admin 1, adm 1, admin1*, adm1*, provin*, governorat*, gouvernorat*, state, provstate, oblast*, departement, department, departamento*,
    estado, uf, wilaya*, vilay*, il, bundesland, kanton, canton, область, области, губерн*, провинц*, محافظه, ولايه, muhafaza*`,
  region: `region*, регион, منطقه, اقليم, bolge`,
  admin2: `admin 2, adm 2, admin2*, adm2*, district*, county, counties, municip*, distrito*, cercle, arrondissement, ilce*, kreis, gemeente, woreda, lga, raion, rayon,
    район, уезд, قضاء, مديريه, ناحيه, مركز, بلديه, upazila, tehsil, township, commune, comuna, canton`,
  place: `location*, place*, town*, city, cities, village*, settlement, locality, localit*, site, where, where coordinates, neighbo*, lieu, ville, localidad*, lugar, ciudad,
    cidade, local, bairro, barrio, yer, konum, sehir, koy, plaats, ort, stadt, город, место, населенн*, пункт, село, مكان, موقع, مدينه, بلده, قريه, حي`,
  deaths: `fatal*, death*, kill*, dead, died, nkill, toll, casualt*, victims, best, muert*, fallecid*, victimas, mort*, tues, deces, morts, obito*, olu*, oldur*, oldu, kayip,
    doden, tote, todes*, погиб*, убит*, смерт*, жертв*, умерш*, قتلي, قتيل, قتل, وفيات, وفاه, شهداء, ضحايا, موتي`,
  wounded: `wound*, injur*, nwound, hurt, herid*, ferid*, bless*, lesionad*, yarali*, gewond*, verletz*, ранен*, пострада*, جرحي, جريح, مصاب*, اصابات`,
  casualties: `casualt*, victim*, victimas, vitimas, kayip, жертв*, пострада*, ضحايا`,
  low: `low, lo, lower, min, minimum, minimo, least, menor, moins, az, dusuk, мин, минимум, нижн*, ادني, اقل, حد ادني`,
  best: `best, total*, all, sum, overall, number, mid, median, estimate, nkill, toll, всего, итого, общ*, مجموع, اجمالي, عدد, toplam, numero, nombre, cantidad`,
  high: `high, hi, upper, max, maximum, maximo, most, mayor, plus, cok, yuksek, макс, максимум, верхн*, اعلي, اقصي, حد اعلي, اكثر`,
  civilians: `civil*, sivil*, burger*, гражданск*, мирн*, مدني*`,
  partly: `us, ter, police, polic*, soldier*, militar*, combatant*, fighter*, militant*, rebel*, insurgent*, women, woman, female, male, men, children*, child, minor*, terror*, security,
    army, troops, armed, age, share, percent, rate, per, soldado*, soldat*, mujeres, mulheres, femmes, enfants, ninos, criancas, asker*, polis, kadin, cocuk, солдат*, военн*,
    дет*, женщин*, نساء, اطفال, جنود, عسكري*, مسلح*, شرطه, prop, property, time`,
  actor: `actor*, side*, party, parties, group*, gname, perpetrat*, attacker*, belligerent*, participant*, organi*, faction*, militia*, assailant*, acteur*, auteur*, groupe*, partie*,
    actores, grupo*, parte, bando, autor*, perpetrador*, responsable*, fail, saldirgan*, taraf*, grup, orgut, актор*, сторон*, группиров*, исполнител*, участник*, فاعل*, طرف, جماعه, جهه, مجموعه, فصيل, منفذ*, تنظيم, مهاجم*`,
  first_side: `1, a, attacker*, perpetrat*, gname*, assailant*, initiator, aggressor, autor*, auteur*, perpetrador*, responsable*, fail, saldirgan*, исполнител*, منفذ*, مهاجم*, اول, الف`,
  second_side: `2, b, defender*, opponent*, ثاني, باء`,
  beside: `assoc*, nd, secondary, allied, ally, allies, support*, حليف, aliado*`,
  target: `target*, targ, victim*, civilian*, objectif, cible*, blanco, objetivo, alvo, hedef*, цель, цели, жертв*, مستهدف*, هدف`,
  source_actor: `source name, source actor, source sector*`,
  measure: `scale, sector*, count, type, motive, nationality, natlty*, claim*, clam*, intensity, range, offset*, charoffset`,
  person: `name*, first name, firstname, given, surname, lastname, family name, fullname, victim name, nom, prenom, nombre*, apellido*, nome, sobrenome, isim, soyad*, soyisim, adi, имя, фамил*,
    отчеств*, фио, اسم, لقب, كنيه, father*, mother*, parent*, spouse, birth*, born, dob, passport*, phone*, email*, national id, age, sex, gender, edad, sexo, idade, yas, cinsiyet,
    возраст, пол, عمر, جنس, ميلاد, امه, والد*`,
  named_thing: `place, territory, area, geo, location, town, city, village, group, actor, organi*, country, province, district, region, event, incident, source, target, conflict, dyad, file, dataset, admin, side,
    state, operation, party, publisher, site, governorate, municip*, lieu, lugar, groupe, grupo, ville, yer, مكان, موقع, مدينه, قريه, محافظه, جماعه, تنظيم, دوله, منطقه, adm 1, adm 2, adm`,
  event_type: `type*, event type, incident type, subevent*, sub event*, attacktype*, category, categor*, kind, nature, mission, event text, weapon type, tur, turu, tipo*, clase, modalidad, olay turu, art, тип, вид,
    категор*, نوع, تصنيف, فئه, طبيعه`,
  violence_type: `type of violence`,
  sources: `source*, scite*, media, outlet, reference*, citation*, url*, link*, website, publisher, newspaper, fuente*, fonte*, kaynak*, quelle*, bron, источник*, ссылк*, مصدر, مصادر, مراجع, رابط`,
  headline: `headline*, title*, titre*, titulo*, titular, baslik*, заголов*, название, عنوان`,
  notes: `note*, description*, descr, summary, comment*, detail*, remark*, narrative*, text, abstract, resume*, resumen, descripcion, descricao, observa*, comentario*, aciklama*, ozet, notlar,
    описан*, примечан*, коммент*, подробн*, وصف, ملاحظ*, تفاصيل, ملخص, شرح, beschreibung, omschrijving, opmerking*`,
  precision: `prec*, accura*, specificity, geoprec*, approx*, exactitud, exact*, hassas*, dogruluk, точност*, دقه, precisao`,
  of_time: `time*, date*, day*, temporal, fecha*, data, tempo*, tiempo, tarih*, zaman, дат*, врем*, تاريخ, زمن*, وقت`,
  of_place: `geo*, where, place*, location*, spatial, coord*, position*, specificity, lugar, lieu, local*, ubicacion, konum, yer, мест*, координат*, مكان*, موقع, جغراف*, احداثي*`,
  radius: `radius*, radius km, buffer km, uncertainty km`,
  conflict: `conflict name, conflict, conflicto, conflito, конфликт, نزاع, صراع`,
  conflict_id: `conflict id, conflict new id, conflict no`,
  dyad: `dyad name, dyad`,
  dyad_id: `dyad id, dyad new id`,
  claimed_by: `claimed by, claim by, responsibility claimed by, revendique par, reivindicado por, reivindicada por, تبنت, متبني, جهه متبنيه`,
} as const

export type Concept = keyof typeof words

const phrases = new Map(Object.entries(words).map(([concept, list]) => [concept, readPhrases(list)]))

/** How far a column's name, in words, speaks of something: from 0 for not at all to 1 for of nothing else. */
export const speaksOf = (header: readonly string[], concept: Concept): number =>
  matchWords(header, phrases.get(concept) ?? [])
