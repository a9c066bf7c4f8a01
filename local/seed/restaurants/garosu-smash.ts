import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks } from '../shared-menu';

const doneness = chooseOne(
  'bun',
  ['빵', 'Bun'],
  [option('brioche', ['브리오슈', 'Brioche']), option('lettuce-wrap', ['양상추로', 'Lettuce wrap'])],
);
const garosuExtras = addOns(
  'extras',
  ['추가', 'Extras'],
  [
    option('extra-patty', ['패티', 'Patty'], 4000, { max: 3 }),
    option('extra-bacon', ['베이컨', 'Bacon'], 2500),
    option('extra-pickles', ['피클 많이', 'More pickles']),
    option('no-onion', ['양파 빼기', 'No onion']),
  ],
);

export const garosuSmash = restaurant({
  id: 'garosu-smash',
  name: ['가로수 철판버거', 'Garosu Griddle Burger'],
  description: [
    '한우 패티를 철판에 눌러 굽는 신사동 버거집. 밤에도 불을 끄지 않아요.',
    'Korean beef pressed on the griddle in Sinsa-dong, by day and by night.',
  ],
  cuisine: 'burger',
  pictures: ['burger', 'onion', 'fries'],
  district: 'gangnam',
  road: ['도산대로15길 12', '12 Dosan-daero 15-gil'],
  position: [37.5185, 127.0235],
  phone: '0122',
  hours: dayAndNight,
  delivery: { minimum: 15000, fee: 3000, within: 1500, step: 500, freeFrom: 45000, radius: 4500 },
  prepMinutes: 14,
  rating: [4.7, 199],
  menu: [
    category(
      'burgers',
      ['버거', 'Burgers'],
      [
        item('hanu-smash', 12900, {
          ko: ['한우 철판버거', '한우 패티 두 장과 아메리칸치즈.'],
          en: ['Hanu griddle burger', 'Two patties of Korean beef, American cheese.'],
          pictures: ['burger'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg', 'beef', 'soybean'],
          origin: origin({ beef: 'korea' }),
          options: [doneness, garosuExtras],
        }),
        item('oklahoma', 11900, {
          ko: ['양파버거', '얇게 썬 양파를 패티와 함께 눌러 구워요.'],
          en: ['Oklahoma onion burger', 'Onions pressed into the patty as it fries.'],
          pictures: ['burger', 'onion'],
          popular: true,
          allergens: ['wheat', 'milk', 'beef', 'soybean'],
          origin: origin({ beef: 'australia' }),
          options: [doneness, garosuExtras],
        }),
        item('blue-cheese', 13900, {
          ko: ['블루치즈버거', '블루치즈와 무화과잼이 의외로 잘 어울려요.'],
          en: ['Blue cheese burger', 'With fig jam, a better match than it sounds.'],
          pictures: ['burger', 'cheese'],
          allergens: ['wheat', 'milk', 'beef', 'walnut'],
          origin: origin({ beef: 'australia' }),
          options: [doneness, garosuExtras],
        }),
        item('kimchi-burger', 12500, {
          ko: ['볶음김치버거', '버터에 볶은 김치와 반숙 계란.'],
          en: ['Fried kimchi burger', 'Kimchi fried in butter, and a soft egg.'],
          pictures: ['burger', 'leafy-green', 'fried-egg'],
          allergens: ['wheat', 'milk', 'egg', 'beef', 'shrimp'],
          origin: origin({ beef: 'australia', cabbage: 'korea' }),
          options: [doneness, garosuExtras],
        }),
        item('fish-burger', 11900, {
          ko: ['대구살버거', '도톰한 대구살에 타르타르소스를 듬뿍.'],
          en: ['Cod burger', 'A thick piece of cod, plenty of tartare.'],
          pictures: ['burger', 'fish'],
          soldOut: true,
          allergens: ['wheat', 'milk', 'egg', 'soybean'],
          options: [doneness],
        }),
      ],
    ),
    category(
      'sides',
      ['사이드', 'Sides'],
      [
        item('truffle-fries', 7500, {
          ko: ['트러플 감자튀김', '파르메산을 갈아 올려요.'],
          en: ['Truffle fries', 'With grated parmesan.'],
          pictures: ['fries', 'cheese'],
          popular: true,
          allergens: ['milk', 'wheat'],
        }),
        item('chicken-tenders', 8500, {
          ko: ['치킨텐더 (4개)', '버터밀크에 하루 재웠어요.'],
          en: ['Chicken tenders (4)', 'A day in buttermilk.'],
          pictures: ['chicken-leg'],
          allergens: ['chicken', 'milk', 'wheat', 'egg'],
          origin: origin({ chicken: 'korea' }),
          options: [
            chooseOne(
              'dip',
              ['소스', 'Dip'],
              [
                option('dip-honey-mustard', ['허니머스터드', 'Honey mustard']),
                option('dip-hot', ['핫소스', 'Hot sauce']),
              ],
            ),
          ],
        }),
        item('corn-ribs', 6500, {
          ko: ['옥수수구이', '갈비처럼 썰어 구운 초당옥수수예요.'],
          en: ['Corn ribs', 'Sweet corn cut like ribs and grilled.'],
          pictures: ['corn'],
          allergens: ['milk'],
        }),
        item('chocolate-shake', 7000, {
          ko: ['초콜릿 셰이크', '다크초콜릿을 녹여 만들었어요.'],
          en: ['Chocolate shake', 'Made with melted dark chocolate.'],
          pictures: ['cup-with-straw', 'chocolate'],
          allergens: ['milk'],
        }),
      ],
    ),
    drinks,
  ],
});
