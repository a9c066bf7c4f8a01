import { daily, monday } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { temperature } from '../shared-menu';

const sweetness = chooseOne(
  'sweetness',
  ['당도', 'Sweetness'],
  [option('less-sweet', ['덜 달게', 'Less sweet']), option('as-usual', ['보통', 'As usual'])],
);

export const mogwaChatjip = restaurant({
  id: 'mogwa-chatjip',
  name: ['인사동 모과나무찻집', 'Quince Tree Tea House'],
  description: [
    '마당에 모과나무가 있는 찻집이에요. 차청은 모두 저희가 담급니다.',
    'A tea house with a quince tree in the yard. Every preserve is our own.',
  ],
  cuisine: 'cafe',
  pictures: ['teapot', 'dango', 'moon-cake'],
  district: 'jongno',
  road: ['인사동길 34', '34 Insadong-gil'],
  position: [37.5738, 126.9855],
  phone: '0130',
  hours: daily('10:00', '22:00', [monday]),
  delivery: { minimum: 12000, fee: 2500, within: 1000, step: 500, freeFrom: 0, radius: 2500 },
  prepMinutes: 10,
  rating: [4.9, 29],
  menu: [
    category(
      'tea',
      ['차', 'Tea'],
      [
        item('mogwa-cha', 7000, {
          ko: ['모과차', '마당에서 딴 모과를 일 년 재웠어요.'],
          en: ['Quince tea', 'From our own tree, a year in the jar.'],
          pictures: ['tea', 'lemon'],
          popular: true,
          allergens: [],
          options: [temperature, sweetness],
        }),
        item('ssanghwa-cha', 9000, {
          ko: ['쌍화차', '한약재를 열 시간 달여 잣과 대추를 띄워요.'],
          en: ['Ssanghwa tea', 'Ten hours of roots and bark, with pine nuts and jujube.'],
          pictures: ['tea', 'chestnut'],
          popular: true,
          allergens: ['pine-nut', 'walnut'],
        }),
        item('omija-cha', 7000, {
          ko: ['오미자차', '다섯 가지 맛이 나는 붉은 차예요.'],
          en: ['Omija tea', 'A red tea with five tastes.'],
          pictures: ['tea', 'strawberry'],
          allergens: [],
          options: [temperature, sweetness],
        }),
        item('sujeonggwa', 6500, {
          ko: ['수정과', '계피와 생강, 곶감 한 쪽.'],
          en: ['Sujeonggwa', 'Cinnamon, ginger and a slice of dried persimmon.'],
          pictures: ['tea', 'ice'],
          allergens: ['pine-nut'],
        }),
        item('sikhye', 6000, {
          ko: ['식혜', '엿기름으로 삭혀 달기만 하지 않아요.'],
          en: ['Sikhye', 'A malted rice drink, sweet but not only sweet.'],
          pictures: ['bubble-tea', 'rice'],
          allergens: ['pine-nut'],
          origin: origin({ rice: 'korea' }),
        }),
        item('nokcha', 7500, {
          ko: ['하동 녹차', '봄에 딴 세작이에요.'],
          en: ['Hadong green tea', 'Small spring leaves.'],
          pictures: ['teapot', 'leafy-green'],
          allergens: [],
        }),
      ],
    ),
    category(
      'sweets',
      ['다과', 'Sweets'],
      [
        item('yakgwa', 5000, {
          ko: ['약과 (3개)', '조청에 하룻밤 재웠어요.'],
          en: ['Yakgwa (3)', 'Honey pastries, a night in rice syrup.'],
          pictures: ['moon-cake', 'honey'],
          popular: true,
          allergens: ['wheat'],
        }),
        item('injeolmi', 6500, {
          ko: ['인절미구이', '겉만 바삭하게 구워 콩가루를 뿌려요.'],
          en: ['Grilled injeolmi', 'Rice cake, crisp outside, under bean powder.'],
          pictures: ['dango', 'peanuts'],
          allergens: ['soybean'],
          origin: origin({ rice: 'korea' }),
        }),
        item('patbingsu', 12000, {
          ko: ['팥빙수', '팥은 아침에 쑤고 얼음은 우유로 얼려요.'],
          en: ['Red bean shaved ice', 'Beans cooked this morning, ice made of milk.'],
          pictures: ['shaved-ice', 'milk'],
          allergens: ['milk', 'soybean'],
          options: [
            addOns(
              'bingsu-extras',
              ['추가', 'Extras'],
              [
                option('more-beans', ['팥', 'Red beans'], 2000),
                option('more-tteok', ['떡', 'Rice cake'], 1500),
              ],
            ),
          ],
        }),
        item('danpatjuk', 8500, {
          ko: ['단팥죽', '밤 한 알이 들어 있어요.'],
          en: ['Sweet red bean porridge', 'With a chestnut inside.'],
          pictures: ['bowl-with-spoon', 'chestnut'],
          allergens: ['walnut'],
        }),
        item('gaeseong-juak', 7500, {
          ko: ['개성주악 (3개)', '찹쌀 도넛에 즙청을 입혔어요.'],
          en: ['Gaeseong juak (3)', 'Sticky rice doughnuts in syrup.'],
          pictures: ['doughnut', 'honey'],
          soldOut: true,
          allergens: ['wheat'],
        }),
      ],
    ),
  ],
});
