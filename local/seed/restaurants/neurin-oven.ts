import { weekdaysAndWeekend } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { temperature } from '../shared-menu';

const milkChoice = chooseOne(
  'milk',
  ['우유 선택', 'Milk'],
  [option('dairy', ['우유', 'Whole milk']), option('oat', ['귀리 음료', 'Oat drink'], 700)],
);
const shots = addOns(
  'shots',
  ['샷과 시럽', 'Shots and syrup'],
  [
    option('extra-shot', ['샷 추가', 'Extra shot'], 500, { max: 3 }),
    option('vanilla', ['바닐라시럽', 'Vanilla syrup'], 500),
    option('decaf', ['디카페인', 'Decaf'], 1000),
  ],
);
const warmUp = chooseOne(
  'warm',
  ['데우기', 'Warm it up?'],
  [option('as-is', ['그대로', 'As it is']), option('warmed', ['데워 주세요', 'Warm it'])],
);

export const neurinOven = restaurant({
  id: 'neurin-oven',
  name: ['느린오븐 서울숲', 'Slow Oven Seoul Forest'],
  description: [
    '천연 발효종으로 만든 빵을 아침 일곱 시 반부터 냅니다. 서울숲 산책 전에 들르는 분이 많아요.',
    'Sourdough from half past seven in the morning, for those on their way to the forest.',
  ],
  cuisine: 'cafe',
  pictures: ['cake', 'croissant', 'coffee'],
  district: 'seongdong',
  road: ['서울숲길 44', '44 Seoulsup-gil'],
  position: [37.547, 127.0432],
  phone: '0109',
  hours: weekdaysAndWeekend(['07:30', '21:00'], ['08:30', '22:00']),
  delivery: { minimum: 10000, fee: 1500, within: 1000, step: 500, freeFrom: 30000, radius: 3000 },
  prepMinutes: 8,
  rating: [4.8, 109],
  menu: [
    category(
      'coffee',
      ['커피', 'Coffee'],
      [
        item('americano', 4500, {
          ko: ['아메리카노', '고소한 원두로 내려 산미가 적어요.'],
          en: ['Americano', 'A nutty roast, low in acidity.'],
          pictures: ['coffee'],
          popular: true,
          allergens: [],
          options: [temperature, shots],
        }),
        item('latte', 5200, {
          ko: ['카페라테', '우유를 곱게 데워 부었어요.'],
          en: ['Caffè latte', 'Finely steamed milk over a double shot.'],
          pictures: ['coffee', 'milk'],
          allergens: ['milk'],
          options: [temperature, milkChoice, shots],
        }),
        item('grain-latte', 6000, {
          ko: ['미숫가루라테', '여덟 가지 곡물을 갈아 한 끼처럼 든든해요.'],
          en: ['Roasted grain latte', 'Eight ground grains, almost a meal.'],
          pictures: ['coffee', 'peanuts'],
          allergens: ['milk', 'soybean', 'wheat'],
          options: [temperature, milkChoice],
        }),
        item('tangerine-tea', 5800, {
          ko: ['한라봉차', '제주 한라봉을 껍질째 절였어요.'],
          en: ['Jeju tangerine tea', 'Hallabong tangerines preserved with their peel.'],
          pictures: ['tea', 'tangerine'],
          allergens: [],
          options: [temperature],
        }),
      ],
    ),
    category(
      'bread',
      ['빵', 'Bread'],
      [
        item('croissant', 4200, {
          ko: ['크루아상', '버터를 스물일곱 겹 접어 구웠어요.'],
          en: ['Croissant', 'Twenty-seven layers of butter.'],
          pictures: ['croissant'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg'],
          options: [warmUp],
        }),
        item('salt-bread', 3500, {
          ko: ['소금빵', '밑면이 바삭하도록 버터를 넉넉히 넣었어요.'],
          en: ['Salt bread', 'Enough butter inside to fry its own base.'],
          pictures: ['bread'],
          popular: true,
          allergens: ['wheat', 'milk', 'egg'],
          options: [warmUp],
        }),
        item('campagne', 7500, {
          ko: ['캉파뉴', '통밀과 호밀로 만든 식사빵, 썰어서 보내 드려요.'],
          en: ['Pain de campagne', 'Wholewheat and rye, sent sliced.'],
          pictures: ['bread', 'leafy-green'],
          allergens: ['wheat'],
        }),
        item('pan-con-tomate', 8500, {
          ko: ['토마토 오픈샌드위치', '구운 캉파뉴에 토마토와 올리브유를 얹었어요.'],
          en: ['Tomato toast', 'Toasted campagne with crushed tomato and olive oil.'],
          pictures: ['sandwich', 'tomato'],
          allergens: ['wheat', 'tomato'],
        }),
        item('ham-egg-sandwich', 8900, {
          ko: ['아침 샌드위치', '열한 시까지 가장 많이 나가는 햄에그 샌드위치예요.'],
          en: ['Breakfast sandwich', 'Ham and egg, our best seller until eleven.'],
          pictures: ['sandwich', 'fried-egg'],
          allergens: ['wheat', 'egg', 'milk', 'pork'],
          origin: origin({ pork: 'spain' }),
          options: [warmUp],
        }),
      ],
    ),
    category(
      'cakes',
      ['케이크', 'Cakes'],
      [
        item('strawberry-cake', 8500, {
          ko: ['딸기 생크림케이크', '제철 딸기를 켜켜이 넣었어요.'],
          en: ['Strawberry cream cake', 'Layers of strawberries and whipped cream.'],
          pictures: ['cake', 'strawberry'],
          allergens: ['wheat', 'milk', 'egg'],
        }),
        item('basque-cheesecake', 7500, {
          ko: ['바스크 치즈케이크', '속이 살짝 흐를 만큼만 구웠어요.'],
          en: ['Basque cheesecake', 'Baked until the middle only just holds.'],
          pictures: ['cake', 'cheese'],
          allergens: ['wheat', 'milk', 'egg'],
        }),
        item('pumpkin-tart', 7000, {
          ko: ['단호박 타르트', '가을 단호박이 나올 때만 굽습니다.'],
          en: ['Pumpkin tart', 'Only while autumn pumpkins last.'],
          pictures: ['pie'],
          soldOut: true,
          allergens: ['wheat', 'milk', 'egg'],
        }),
      ],
    ),
  ],
});
