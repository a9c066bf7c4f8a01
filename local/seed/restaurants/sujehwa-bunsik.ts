import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, spiceLevel } from '../shared-menu';

const tteokbokkiExtras = addOns(
  'extras',
  ['사리 추가', 'Add-ins'],
  [
    option('add-egg', ['삶은 계란', 'Boiled egg'], 1000, { max: 4 }),
    option('add-fishcake', ['어묵', 'Fish cake'], 1500, { max: 2 }),
    option('add-ramyeon', ['라면 사리', 'Ramyeon noodles'], 1500, { max: 2 }),
    option('add-cheese', ['모차렐라', 'Mozzarella'], 2500),
    option('add-glass-noodles', ['납작당면', 'Wide glass noodles'], 2000, { soldOut: true }),
  ],
);
const kimbapCut = chooseOne(
  'cut',
  ['썰기', 'Sliced?'],
  [option('sliced', ['썰어 주세요', 'Sliced']), option('whole-roll', ['통으로 주세요', 'Whole'])],
);

export const sujehwaBunsik = restaurant({
  id: 'sujehwa-bunsik',
  name: ['수제화골목분식', 'Shoemaker Alley Bunsik'],
  description: [
    '성수동 수제화 장인들의 새참을 책임져 온 분식집이에요. 떡은 방앗간에서 아침마다 받아 옵니다.',
    "We have fed Seongsu's shoemakers between meals for years. The rice cakes come from the mill each morning.",
  ],
  cuisine: 'bunsik',
  pictures: ['oden', 'hot-pepper', 'rice-ball'],
  district: 'seongdong',
  road: ['아차산로 84', '84 Achasan-ro'],
  position: [37.5449, 127.054],
  phone: '0106',
  hours: dayAndNight,
  delivery: { minimum: 9000, fee: 2000, within: 1200, step: 500, freeFrom: 25000, radius: 3500 },
  prepMinutes: 12,
  rating: [4.9, 98],
  menu: [
    category(
      'tteokbokki',
      ['떡볶이', 'Tteokbokki'],
      [
        item('ssal-tteokbokki', 5500, {
          ko: ['쌀떡볶이', '말랑한 쌀떡을 고추장 국물에 오래 졸였어요.'],
          en: ['Rice cake tteokbokki', 'Soft rice cakes simmered long in chilli paste.'],
          pictures: ['pan-of-food', 'hot-pepper'],
          popular: true,
          allergens: ['wheat', 'soybean'],
          origin: origin({ rice: 'korea', chiliPowder: 'korea' }),
          options: [spiceLevel, tteokbokkiExtras],
        }),
        item('mil-tteokbokki', 5000, {
          ko: ['밀떡볶이', '쫄깃한 밀떡으로 만든 학교 앞 그 맛이에요.'],
          en: ['Wheat cake tteokbokki', 'Chewy wheat cakes, as they were outside every school.'],
          pictures: ['pan-of-food'],
          allergens: ['wheat', 'soybean'],
          options: [spiceLevel, tteokbokkiExtras],
        }),
        item('rose-tteokbokki', 8500, {
          ko: ['로제떡볶이', '크림을 더해 매운맛이 한결 부드러워요.'],
          en: ['Rosé tteokbokki', 'Cream takes the edge off the chilli.'],
          pictures: ['pan-of-food', 'milk'],
          popular: true,
          allergens: ['wheat', 'soybean', 'milk', 'pork'],
          options: [spiceLevel, tteokbokkiExtras],
        }),
        item('jjajang-tteokbokki', 6000, {
          ko: ['짜장떡볶이', '춘장으로 볶아 아이도 잘 먹어요.'],
          en: ['Black bean tteokbokki', 'In black bean sauce, not spicy, liked by children.'],
          pictures: ['pan-of-food', 'onion'],
          allergens: ['wheat', 'soybean', 'pork'],
          options: [tteokbokkiExtras],
        }),
      ],
    ),
    category(
      'kimbap',
      ['김밥', 'Kimbap'],
      [
        item('yachae-kimbap', 4000, {
          ko: ['야채김밥', '당근을 기름에 볶아 단맛을 냈어요.'],
          en: ['Vegetable kimbap', 'Carrots fried until sweet, spinach and egg.'],
          pictures: ['rice-ball', 'carrot'],
          allergens: ['egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea' }),
          options: [kimbapCut],
        }),
        item('chamchi-kimbap', 5000, {
          ko: ['참치김밥', '깻잎으로 한 번 더 감싸 느끼하지 않아요.'],
          en: ['Tuna kimbap', 'Tuna wrapped in perilla leaves.'],
          pictures: ['rice-ball', 'fish'],
          popular: true,
          allergens: ['egg', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', tuna: 'thailand' }),
          options: [kimbapCut],
        }),
        item('donkkaseu-kimbap', 5500, {
          ko: ['돈까스김밥', '갓 튀긴 돈까스를 통째로 말았어요.'],
          en: ['Pork cutlet kimbap', 'A whole strip of fresh pork cutlet inside.'],
          pictures: ['rice-ball', 'meat-on-bone'],
          allergens: ['egg', 'soybean', 'wheat', 'pork', 'milk'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
          options: [kimbapCut],
        }),
      ],
    ),
    category(
      'fried',
      ['튀김과 순대', 'Fried bites and sundae'],
      [
        item('modum-twigim', 6000, {
          ko: ['모둠튀김 (6개)', '김말이, 고구마, 오징어를 두 개씩 담아요.'],
          en: ['Mixed fritters (6)', 'Two each of seaweed roll, sweet potato and squid.'],
          pictures: ['sweet-potato', 'squid'],
          allergens: ['wheat', 'squid', 'egg'],
          options: [
            addOns(
              'tossed',
              ['버무리기', 'Tossed in sauce?'],
              [option('toss-in-sauce', ['떡볶이 국물에 버무려 주세요', 'Toss in tteokbokki sauce'])],
            ),
          ],
        }),
        item('sundae', 5000, {
          ko: ['찰순대', '간과 허파를 함께 담아 드려요.'],
          en: ['Sundae', 'Blood sausage with liver and lung.'],
          pictures: ['hot-dog'],
          allergens: ['pork', 'wheat', 'soybean'],
          origin: origin({ pork: 'korea' }),
          options: [
            addOns('offal', ['내장', 'Offal'], [option('no-offal', ['내장 빼고 순대만', 'Sundae only'])]),
          ],
        }),
        item('eomuk-tang', 5500, {
          ko: ['어묵탕', '무와 다시마로 국물을 낸 꼬치어묵 다섯 개예요.'],
          en: ['Fish cake soup', 'Five skewers in radish and kelp broth.'],
          pictures: ['oden', 'pot-of-food'],
          allergens: ['wheat', 'soybean', 'shrimp', 'crab'],
        }),
      ],
    ),
    category(
      'ramyeon',
      ['라면', 'Ramyeon'],
      [
        item('ramyeon', 4500, {
          ko: ['계란라면', '면은 꼬들하게, 국물은 따로 담아 보내요.'],
          en: ['Egg ramyeon', 'Noodles kept firm, broth packed apart.'],
          pictures: ['noodles', 'egg'],
          allergens: ['wheat', 'soybean', 'egg', 'beef', 'pork'],
        }),
        item('cheese-ramyeon', 5500, {
          ko: ['치즈라면', '슬라이스 치즈 두 장을 올려요.'],
          en: ['Cheese ramyeon', 'With two slices of cheese.'],
          pictures: ['noodles', 'cheese'],
          soldOut: true,
          allergens: ['wheat', 'soybean', 'milk', 'beef', 'pork'],
        }),
      ],
    ),
    drinks,
  ],
});
