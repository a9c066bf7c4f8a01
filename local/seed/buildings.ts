/**
 * Buildings that people know by name. The stations, halls and schools stand where they stand in Seoul; the blocks of
 * flats are invented, like the restaurants.
 */
import type { LocalizedText } from '@/contract/text';
import type { DistrictName } from './districts';

export interface Building extends LocalizedText {
  /** The Korean name of its road, and its number there. */
  readonly road: string;
  readonly number: number;
  /** Flats: to bring something there one needs to know which. */
  readonly apartment: boolean;
}

type Entry = readonly [ko: string, en: string, road: string, number: number];

const known = (...entries: readonly Entry[]): Building[] =>
  entries.map(([ko, en, road, number]) => ({ ko, en, road, number, apartment: false }));

const flats = (...entries: readonly Entry[]): Building[] =>
  entries.map(([ko, en, road, number]) => ({
    ko: `${ko}아파트`,
    en: `${en} Apartments`,
    road,
    number,
    apartment: true,
  }));

export const buildings: Record<DistrictName, readonly Building[]> = {
  dongdaemun: [
    ...known(
      ['경희대학교', 'Kyung Hee University', '경희대로', 26],
      ['한국외국어대학교', 'Hankuk University of Foreign Studies', '이문로', 107],
    ),
    ...flats(
      ['답십리 다온', 'Dapsimni Daon', '답십리로', 140],
      ['전농 솔빛', 'Jeonnong Solbit', '전농로', 120],
    ),
  ],
  jongno: [
    ...known(
      ['교보생명빌딩', 'Kyobo Building', '종로', 1],
      ['서울대학교병원', 'Seoul National University Hospital', '대학로', 101],
      ['창덕궁', 'Changdeokgung Palace', '율곡로', 99],
      ['경복궁', 'Gyeongbokgung Palace', '사직로', 161],
    ),
    ...flats(['혜화 은하', 'Hyehwa Eunha', '창경궁로', 240]),
  ],
  seodaemun: [
    ...known(
      ['연세대학교', 'Yonsei University', '연세로', 50],
      ['이화여자대학교', 'Ewha Womans University', '이화여대길', 52],
    ),
    ...flats(['홍제 마루', 'Hongje Maru', '통일로', 420], ['연희 가람', 'Yeonhui Garam', '연희로', 150]),
  ],
  mapo: [
    ...known(
      ['홍익대학교', 'Hongik University', '와우산로', 94],
      ['서강대학교', 'Sogang University', '백범로', 35],
      ['마포구청역', 'Mapo-gu Office Station', '월드컵로', 190],
    ),
    ...flats(
      ['공덕 한빛', 'Gongdeok Hanbit', '마포대로', 150],
      ['망원 새솔', 'Mangwon Saesol', '포은로', 90],
    ),
  ],
  yongsan: [
    ...known(
      ['전쟁기념관', 'The War Memorial of Korea', '이태원로', 29],
      ['아모레퍼시픽 본사', 'Amorepacific Headquarters', '한강대로', 100],
    ),
    ...flats(['한남 다솜', 'Hannam Dasom', '한남대로', 60], ['이촌 나루', 'Ichon Naru', '이촌로', 240]),
  ],
  jung: [
    ...known(
      ['서울시청', 'Seoul City Hall', '세종대로', 110],
      ['명동성당', 'Myeongdong Cathedral', '명동길', 74],
      ['동대문디자인플라자', 'Dongdaemun Design Plaza', '을지로', 281],
      ['국립극장', 'National Theater of Korea', '장충단로', 60],
    ),
    ...flats(['신당 푸른솔', 'Sindang Pureunsol', '다산로', 150]),
  ],
  seongdong: [
    ...known(
      ['서울숲', 'Seoul Forest', '뚝섬로', 273],
      ['한양대학교', 'Hanyang University', '왕십리로', 222],
      ['왕십리역', 'Wangsimni Station', '왕십리로', 300],
      ['성동구청', 'Seongdong-gu Office', '고산자로', 270],
      ['서울숲역', 'Seoul Forest Station', '왕십리로', 77],
      ['성수역', 'Seongsu Station', '아차산로', 100],
      ['뚝섬역', 'Ttukseom Station', '아차산로', 18],
    ),
    ...flats(
      ['서울숲 한울', 'Seoulsup Hanul', '왕십리로', 20],
      ['성수 은하', 'Seongsu Eunha', '성수이로', 60],
      ['행당 솔빛', 'Haengdang Solbit', '행당로', 79],
      ['옥수 가람', 'Oksu Garam', '독서당로', 220],
    ),
  ],
  gwangjin: [
    ...known(
      ['건국대학교', 'Konkuk University', '능동로', 120],
      ['세종대학교', 'Sejong University', '능동로', 209],
      ['어린이대공원', 'Seoul Children’s Grand Park', '능동로', 216],
    ),
    ...flats(['자양 나루', 'Jayang Naru', '자양로', 90], ['구의 마루', 'Guui Maru', '구의강변로', 70]),
  ],
  songpa: [
    ...known(
      ['롯데월드타워', 'Lotte World Tower', '올림픽로', 300],
      ['롯데월드', 'Lotte World', '올림픽로', 240],
      ['올림픽공원', 'Olympic Park', '올림픽로', 424],
      ['잠실종합운동장', 'Jamsil Sports Complex', '올림픽로', 25],
    ),
    ...flats(['잠실 한빛', 'Jamsil Hanbit', '잠실로', 120], ['문정 다온', 'Munjeong Daon', '법원로', 110]),
  ],
  gangnam: [
    ...known(
      ['코엑스', 'COEX', '영동대로', 513],
      ['봉은사', 'Bongeunsa Temple', '봉은사로', 531],
      ['강남역', 'Gangnam Station', '강남대로', 396],
      ['강남파이낸스센터', 'Gangnam Finance Center', '테헤란로', 152],
    ),
    ...flats(
      ['도곡 다솜', 'Dogok Dasom', '도곡로', 440],
      ['청담 은하', 'Cheongdam Eunha', '학동로', 400],
      ['역삼 새솔', 'Yeoksam Saesol', '논현로', 520],
    ),
  ],
  seocho: [
    ...known(
      ['센트럴시티', 'Central City', '신반포로', 176],
      ['국립중앙도서관', 'National Library of Korea', '반포대로', 201],
    ),
    ...flats(
      ['반포 푸른솔', 'Banpo Pureunsol', '사평대로', 200],
      ['방배 솔빛', 'Bangbae Solbit', '방배로', 120],
    ),
  ],
  yeongdeungpo: [
    ...known(
      ['더현대 서울', 'The Hyundai Seoul', '여의대로', 108],
      ['국제금융센터', 'IFC Seoul', '국제금융로', 10],
      ['타임스퀘어', 'Times Square', '영중로', 15],
    ),
    ...flats(['당산 가람', 'Dangsan Garam', '당산로', 180], ['신길 한울', 'Singil Hanul', '신길로', 150]),
  ],
  gwanak: [
    ...known(
      ['서울대학교', 'Seoul National University', '관악로', 1],
      ['관악구청', 'Gwanak-gu Office', '관악로', 145],
      ['신림역', 'Sillim Station', '신림로', 330],
    ),
    ...flats(['봉천 마루', 'Bongcheon Maru', '봉천로', 400], ['신림 다온', 'Sillim Daon', '난곡로', 150]),
  ],
};
