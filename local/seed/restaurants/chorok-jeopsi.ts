import { daily, sunday } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';

const dressing = chooseOne(
  'dressing',
  ['드레싱', 'Dressing'],
  [
    option('dressing-balsamic', ['발사믹', 'Balsamic']),
    option('dressing-sesame', ['참깨', 'Sesame']),
    option('dressing-oriental', ['오리엔탈', 'Soy and citrus']),
    option('dressing-caesar', ['시저', 'Caesar'], 500),
  ],
);
const bowlExtras = addOns(
  'extras',
  ['토핑 추가', 'Toppings'],
  [
    option('extra-chicken', ['닭가슴살', 'Chicken breast'], 3000, { max: 2 }),
    option('extra-avocado', ['아보카도', 'Avocado'], 2500),
    option('extra-egg', ['삶은 계란', 'Boiled egg'], 1000, { max: 2 }),
    option('extra-salmon', ['훈제연어', 'Smoked salmon'], 4500, { soldOut: true }),
  ],
);

export const chorokJeopsi = restaurant({
  id: 'chorok-jeopsi',
  name: ['역삼 초록접시', 'Green Plate Yeoksam'],
  description: [
    '테헤란로의 아침과 점심을 가볍게 채우는 샐러드 가게입니다. 일요일에는 밭에 갑니다.',
    'Light breakfasts and lunches for Teheran-ro. On Sundays we are out at the farm.',
  ],
  cuisine: 'cafe',
  pictures: ['salad', 'avocado', 'sandwich'],
  district: 'gangnam',
  road: ['테헤란로 129', '129 Teheran-ro'],
  position: [37.4994, 127.033],
  phone: '0120',
  hours: daily('07:00', '20:30', [sunday]),
  delivery: { minimum: 11000, fee: 2000, within: 1200, step: 500, freeFrom: 35000, radius: 3000 },
  prepMinutes: 10,
  rating: [4.7, 70],
  menu: [
    category(
      'breakfast',
      ['아침', 'Breakfast'],
      [
        item('oatmeal', 6500, {
          ko: ['따뜻한 오트밀', '사과와 호두를 올려 천천히 끓였어요.'],
          en: ['Warm oatmeal', 'Slow-cooked, with apple and walnuts.'],
          pictures: ['bowl-with-spoon', 'honey'],
          allergens: ['milk', 'walnut', 'wheat'],
        }),
        item('egg-toast', 6900, {
          ko: ['에그토스트', '부드러운 스크램블을 두툼한 식빵에 얹었어요.'],
          en: ['Egg toast', 'Soft scrambled eggs on thick bread.'],
          pictures: ['sandwich', 'egg'],
          popular: true,
          allergens: ['egg', 'milk', 'wheat'],
        }),
        item('greek-yogurt', 7500, {
          ko: ['그릭요거트볼', '블루베리와 그래놀라를 담았어요.'],
          en: ['Greek yogurt bowl', 'With blueberries and granola.'],
          pictures: ['bowl-with-spoon', 'blueberries'],
          allergens: ['milk', 'walnut', 'wheat'],
        }),
      ],
    ),
    category(
      'salads',
      ['샐러드', 'Salads'],
      [
        item('chicken-salad', 10900, {
          ko: ['닭가슴살 샐러드', '저온에서 익혀 촉촉한 닭가슴살이에요.'],
          en: ['Chicken salad', 'Chicken breast cooked slowly, so it stays juicy.'],
          pictures: ['salad', 'chicken-leg'],
          popular: true,
          allergens: ['chicken', 'egg'],
          origin: origin({ chicken: 'korea' }),
          options: [dressing, bowlExtras],
        }),
        item('avocado-shrimp', 12900, {
          ko: ['아보카도 새우 샐러드', '구운 새우와 아보카도 반 개.'],
          en: ['Avocado and shrimp salad', 'Grilled shrimp and half an avocado.'],
          pictures: ['salad', 'avocado', 'shrimp'],
          allergens: ['shrimp'],
          origin: origin({ shrimp: 'vietnam' }),
          options: [dressing, bowlExtras],
        }),
        item('tofu-grain', 10500, {
          ko: ['두부 곡물볼', '구운 두부와 귀리, 병아리콩으로 채웠어요.'],
          en: ['Tofu and grain bowl', 'Grilled tofu, oats and chickpeas. Vegan.'],
          pictures: ['salad', 'rice'],
          allergens: ['soybean'],
          origin: origin({ tofu: 'korea' }),
          options: [dressing, bowlExtras],
        }),
        item('steak-salad', 15900, {
          ko: ['부채살 스테이크 샐러드', '미디엄으로 구워 얇게 썰었어요.'],
          en: ['Steak salad', 'Flat iron steak, medium, sliced thin.'],
          pictures: ['salad', 'steak'],
          soldOut: true,
          allergens: ['beef'],
          origin: origin({ beef: 'australia' }),
          options: [dressing, bowlExtras],
        }),
      ],
    ),
    category(
      'sandwiches',
      ['샌드위치', 'Sandwiches'],
      [
        item('club-sandwich', 9500, {
          ko: ['클럽샌드위치', '베이컨, 닭가슴살, 토마토를 세 장의 빵에.'],
          en: ['Club sandwich', 'Bacon, chicken and tomato on three slices.'],
          pictures: ['sandwich', 'bacon'],
          allergens: ['wheat', 'egg', 'milk', 'pork', 'chicken', 'tomato'],
          origin: origin({ chicken: 'korea', pork: 'usa' }),
        }),
        item('egg-salad-sandwich', 7500, {
          ko: ['에그샐러드 샌드위치', '계란 세 개를 으깨 넣었어요.'],
          en: ['Egg salad sandwich', 'Three eggs, mashed.'],
          pictures: ['sandwich', 'egg'],
          allergens: ['wheat', 'egg', 'milk'],
        }),
      ],
    ),
    category(
      'drinks',
      ['마실 것', 'Drinks'],
      [
        item('cold-brew', 4500, {
          ko: ['콜드브루', '열두 시간 천천히 내렸어요.'],
          en: ['Cold brew', 'Twelve slow hours.'],
          pictures: ['coffee', 'ice'],
          allergens: [],
        }),
        item('kale-juice', 6500, {
          ko: ['케일사과주스', '물 없이 착즙합니다.'],
          en: ['Kale and apple juice', 'Pressed, no water added.'],
          pictures: ['tropical-drink', 'leafy-green'],
          allergens: [],
        }),
      ],
    ),
  ],
});
