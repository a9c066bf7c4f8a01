import { daily, wednesday } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks, spiceLevel } from '../shared-menu';

const toppings = addOns(
  'toppings',
  ['토핑', 'Toppings'],
  [
    option('ajitama', ['반숙계란', 'Soft egg'], 1500, { max: 2 }),
    option('chashu', ['차슈 2장', 'Two slices of chashu'], 3000, { max: 2 }),
    option('nori', ['김 3장', 'Three sheets of nori'], 1000),
    option('menma', ['죽순', 'Bamboo shoots'], 1500, { soldOut: true }),
  ],
);
const firmness = chooseOne(
  'firmness',
  ['면 익힘', 'Noodles'],
  [
    option('firm', ['꼬들꼬들', 'Firm']),
    option('normal', ['보통', 'Normal']),
    option('soft', ['부드럽게', 'Soft']),
  ],
);

export const huingoyangiRamen = restaurant({
  id: 'huingoyangi-ramen',
  name: ['연남 흰고양이라멘', 'White Cat Ramen Yeonnam'],
  description: [
    '돼지뼈를 열여덟 시간 끓인 국물입니다. 배달할 때는 면과 국물을 따로 담아 붇지 않아요.',
    'Pork bones, eighteen hours. Noodles and broth travel apart, so nothing arrives soft.',
  ],
  cuisine: 'noodles',
  pictures: ['noodles', 'egg', 'bacon'],
  district: 'mapo',
  road: ['동교로 246', '246 Donggyo-ro'],
  position: [37.5622, 126.9247],
  phone: '0117',
  hours: daily('11:00', '02:00', [wednesday]),
  delivery: { minimum: 11000, fee: 2500, within: 1500, step: 500, freeFrom: 0, radius: 3000 },
  prepMinutes: 14,
  rating: [4.8, 131],
  menu: [
    category(
      'ramen',
      ['라멘', 'Ramen'],
      [
        item('tonkotsu', 10500, {
          ko: ['돈코츠라멘', '뽀얗고 진한 기본 라멘이에요.'],
          en: ['Tonkotsu ramen', 'White, rich, the one to start with.'],
          pictures: ['noodles', 'bacon'],
          popular: true,
          allergens: ['wheat', 'pork', 'soybean', 'egg'],
          origin: origin({ pork: 'korea' }),
          options: [firmness, toppings],
        }),
        item('spicy-tonkotsu', 11500, {
          ko: ['매운돈코츠', '고추기름과 다진 고기를 더했어요.'],
          en: ['Spicy tonkotsu', 'With chilli oil and minced pork.'],
          pictures: ['noodles', 'hot-pepper'],
          popular: true,
          allergens: ['wheat', 'pork', 'soybean', 'egg'],
          origin: origin({ pork: 'korea' }),
          options: [firmness, spiceLevel, toppings],
        }),
        item('shoyu', 10500, {
          ko: ['쇼유라멘', '닭과 멸치로 낸 맑은 간장 국물이에요.'],
          en: ['Shoyu ramen', 'Clear soy broth of chicken and anchovy.'],
          pictures: ['noodles', 'chicken-leg'],
          allergens: ['wheat', 'chicken', 'soybean', 'egg', 'pork'],
          origin: origin({ chicken: 'korea', pork: 'korea' }),
          options: [firmness, toppings],
        }),
        item('black-garlic', 11500, {
          ko: ['흑마늘라멘', '태운 마늘기름이 국물 위에 동동 떠요.'],
          en: ['Black garlic ramen', 'Drops of burnt garlic oil on top.'],
          pictures: ['noodles', 'garlic'],
          allergens: ['wheat', 'pork', 'soybean', 'egg'],
          origin: origin({ pork: 'korea' }),
          options: [firmness, toppings],
        }),
        item('vegetable-miso', 11000, {
          ko: ['채소미소라멘', '버섯과 다시마 국물에 된장을 풀었어요.'],
          en: ['Vegetable miso ramen', 'Miso in mushroom and kelp broth, no meat.'],
          pictures: ['noodles', 'corn', 'leafy-green'],
          allergens: ['wheat', 'soybean'],
          options: [firmness, toppings],
        }),
        item('tsukemen', 12500, {
          ko: ['츠케멘', '굵은 면을 진한 국물에 찍어 드세요. 하루 서른 그릇입니다.'],
          en: ['Tsukemen', 'Thick noodles to dip. Thirty bowls a day.'],
          pictures: ['noodles', 'pot-of-food'],
          soldOut: true,
          allergens: ['wheat', 'pork', 'soybean', 'egg', 'mackerel'],
          origin: origin({ pork: 'korea' }),
          options: [toppings],
        }),
      ],
    ),
    category(
      'sides',
      ['곁들임', 'Sides'],
      [
        item('gyoza', 6000, {
          ko: ['교자 (6개)', '바닥만 바삭하게 구웠어요.'],
          en: ['Gyoza (6)', 'Crisp on the bottom only.'],
          pictures: ['dumpling'],
          allergens: ['wheat', 'pork', 'soybean'],
        }),
        item('karaage', 8000, {
          ko: ['가라아게', '생강 간장에 재운 닭다리살이에요.'],
          en: ['Karaage', 'Chicken thigh in ginger soy.'],
          pictures: ['chicken-leg', 'lemon'],
          allergens: ['chicken', 'wheat', 'soybean', 'egg'],
          origin: origin({ chicken: 'brazil' }),
        }),
        item('chashu-rice', 5500, {
          ko: ['차슈덮밥', '불에 그을린 차슈를 잘게 썰어 올려요.'],
          en: ['Chashu rice', 'Torched chashu, chopped over rice.'],
          pictures: ['rice', 'bacon'],
          allergens: ['pork', 'soybean', 'wheat'],
          origin: origin({ rice: 'korea', pork: 'korea' }),
        }),
      ],
    ),
    drinks,
  ],
});
