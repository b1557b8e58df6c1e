/**
 * Names that GeoNames lacks, by its id and separated by `|`: Arabic names of capitals and spellings in use. Our own
 * compilation.
 */
export const townNames: Readonly<Record<number, string>> = {
  4140963: 'Washington|Washington, D.C.|Washington DC|واشنطن|واشنطن العاصمة|العاصمة واشنطن',
  3492908: 'سانتو دومينغو',
  2422465: 'كوناكري',
  6611854: 'Naypyidaw|Naypyitaw|نايبيداو|نايبيتاو',
  1282027: 'ماليه',
  426272: 'غيتيغا',
  98182: 'العاصمة بغداد',
}

/**
 * Towns and villages of recent wars that are too small for the packaged list, as `[names separated by |, latitude,
 * longitude, division of GeoNames]`; to some hundredths of a degree. Our own compilation.
 */
export const smallTowns: readonly (readonly [string, number, number, string])[] = [
  ['Baghouz|Baghuz|Al-Baghuz Fawqani|الباغوز|الباغوز فوقاني', 34.45, 40.95, 'SY.07'],
  ['Dabiq|دابق', 36.54, 37.27, 'SY.09'],
  ['Barisha|باريشا', 36.17, 36.63, 'SY.12'],
  ['Jalawla|Jalula|Jalaula|جلولاء', 34.27, 45.17, 'IQ.10'],
  ['Hammam al-Alil|حمام العليل', 36.16, 43.26, 'IQ.15'],
  ['Jurf al-Sakhar|Jurf as Sakhr|جرف الصخر', 32.86, 44.21, 'IQ.06'],
  ['Saadiya|Al-Saadiya|As-Sadiyah|السعدية', 34.19, 45.12, 'IQ.10'],
  ['Taji|At-Taji|التاجي', 33.51, 44.26, 'IQ.07'],
  ['Tarmiyah|Tarmiya|الطارمية', 33.67, 44.4, 'IQ.18'],
  ['Shirqat|Sharqat|Al-Shirqat|الشرقاط', 35.51, 43.23, 'IQ.18'],
  ['Qayyarah|Qayyara|Al-Qayyarah|القيارة', 35.8, 43.29, 'IQ.15'],
  ['Makhmur|Makhmour|مخمور', 35.78, 43.58, 'IQ.11'],
  ['Tal Kaif|Tel Keppe|تلكيف', 36.49, 43.12, 'IQ.15'],
  ['Bartella|Bartalla|برطلة', 36.35, 43.38, 'IQ.15'],
  ['Bashiqa|Baashiqa|بعشيقة', 36.45, 43.35, 'IQ.15'],
  ['Rutba|Ar Rutbah|الرطبة', 33.04, 40.28, 'IQ.01'],
  ['Akashat|عكاشات', 33.67, 39.95, 'IQ.01'],
  ['Habbaniyah|الحبانية', 33.37, 43.57, 'IQ.01'],
  ['Sukhnah|Al-Sukhnah|السخنة', 34.89, 38.87, 'SY.11'],
  ['Abu Kamal|Al-Bukamal|Albukamal|Bukamal|البوكمال|أبو كمال', 34.45, 40.92, 'SY.07'],
  ['Hajin|هجين', 34.69, 40.83, 'SY.07'],
  ['Susah|السوسة', 34.52, 40.92, 'SY.07'],
  ['Tanf|Al-Tanf|التنف', 33.51, 38.66, 'SY.11'],
  ['Ain Issa|عين عيسى', 36.38, 38.86, 'SY.04'],
  ['Tabqa|Al-Tabqah|الطبقة', 35.84, 38.55, 'SY.04'],
  ['Douma|Duma|دوما', 33.57, 36.4, 'SY.08'],
]
