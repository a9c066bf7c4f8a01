import { lunchAndDinner, monday } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks } from '../shared-menu';

const crust = chooseOne(
  'crust',
  ['도우 선택', 'Dough'],
  [
    option('crust-thin', ['나폴리식', 'Neapolitan']),
    option('crust-rim', ['리코타 테두리', 'Ricotta rim'], 3500),
  ],
);
const toppings = addOns(
  'toppings',
  ['토핑 추가', 'Extra toppings'],
  [
    option('top-mozzarella', ['모차렐라', 'Mozzarella'], 3000, { max: 2 }),
    option('top-rocket', ['루콜라', 'Rocket'], 2000),
    option('top-ham', ['프로슈토', 'Prosciutto'], 5000),
    option('top-mushroom', ['양송이', 'Mushrooms'], 2000),
  ],
  3,
);

export const seongsuHwadeok = restaurant({
  id: 'seongsu-hwadeok',
  name: ['성수화덕', 'Seongsu Hwadeok'],
  description: [
    '참나무 화덕에서 90초 만에 굽는 나폴리식 피자집입니다. 반죽을 이틀 재우기 때문에 월요일은 쉬어요.',
    'Neapolitan pizza, ninety seconds in an oak-fired oven. The dough rests for two days, and on Mondays so do we.',
  ],
  cuisine: 'pizza',
  pictures: ['pizza', 'tomato', 'cheese'],
  district: 'seongdong',
  road: ['연무장길 36', '36 Yeonmujang-gil'],
  position: [37.5427, 127.0545],
  phone: '0104',
  hours: lunchAndDinner(['11:30', '15:00'], ['17:00', '22:00'], [monday]),
  delivery: { minimum: 20000, fee: 3000, within: 1500, step: 500, freeFrom: 50000, radius: 3500 },
  prepMinutes: 20,
  rating: [4.7, 84],
  menu: [
    category(
      'red',
      ['토마토 피자', 'Red pizza'],
      [
        item('margherita', 17000, {
          ko: ['마르게리타', '산마르차노 토마토와 생모차렐라, 바질.'],
          en: ['Margherita', 'San Marzano tomatoes, fresh mozzarella, basil.'],
          pictures: ['pizza', 'tomato'],
          popular: true,
          allergens: ['wheat', 'milk', 'tomato'],
          options: [crust, toppings],
        }),
        item('diavola', 20000, {
          ko: ['디아볼라', '매운 살라미와 페퍼론치노를 올려 얼얼해요.'],
          en: ['Diavola', 'Hot salami and chillies.'],
          pictures: ['pizza', 'hot-pepper'],
          allergens: ['wheat', 'milk', 'tomato', 'pork'],
          origin: origin({ pork: 'spain' }),
          options: [crust, toppings],
        }),
        item('marinara', 14000, {
          ko: ['마리나라', '치즈 없이 토마토와 마늘, 오레가노만 올렸어요.'],
          en: ['Marinara', 'No cheese: tomato, garlic, oregano.'],
          pictures: ['pizza', 'garlic'],
          allergens: ['wheat', 'tomato'],
          options: [crust, toppings],
        }),
        item('rucola-prosciutto', 24000, {
          ko: ['루콜라 프로슈토', '구운 뒤에 생햄과 루콜라를 수북이 얹어요.'],
          en: ['Rocket and prosciutto', 'Cured ham and rocket, piled on after baking.'],
          pictures: ['pizza', 'bacon', 'leafy-green'],
          popular: true,
          allergens: ['wheat', 'milk', 'tomato', 'pork'],
          origin: origin({ pork: 'spain' }),
          options: [crust, toppings],
        }),
      ],
    ),
    category(
      'white',
      ['화이트 피자', 'White pizza'],
      [
        item('quattro-formaggi', 22000, {
          ko: ['콰트로 포르마지', '치즈 네 가지에 꿀을 따로 드려요.'],
          en: ['Four cheeses', 'Four cheeses, with honey on the side.'],
          pictures: ['pizza', 'cheese', 'honey'],
          allergens: ['wheat', 'milk'],
          options: [crust, toppings],
        }),
        item('potato-rosemary', 19000, {
          ko: ['강원도 감자피자', '얇게 저민 감자와 로즈메리를 올렸어요.'],
          en: ['Gangwon potato pizza', 'Thin slices of mountain potatoes and rosemary.'],
          pictures: ['pizza', 'potato'],
          allergens: ['wheat', 'milk'],
          options: [crust, toppings],
        }),
        item('mushroom-truffle', 23000, {
          ko: ['버섯 트러플', '세 가지 버섯에 트러플 오일을 둘렀어요.'],
          en: ['Mushroom and truffle', 'Three kinds of mushroom and truffle oil.'],
          pictures: ['pizza', 'garlic', 'leafy-green'],
          soldOut: true,
          allergens: ['wheat', 'milk'],
          options: [crust, toppings],
        }),
      ],
    ),
    category(
      'more',
      ['곁들임', 'Sides'],
      [
        item('burrata-salad', 16000, {
          ko: ['부라타 샐러드', '부라타 한 알과 제철 토마토.'],
          en: ['Burrata salad', 'One whole burrata with tomatoes of the season.'],
          pictures: ['salad', 'tomato'],
          allergens: ['milk', 'tomato'],
        }),
        item('arancini', 9000, {
          ko: ['아란치니 (3개)', '라구를 채운 주먹밥 튀김이에요.'],
          en: ['Arancini (3)', 'Fried rice balls filled with ragù.'],
          pictures: ['rice-ball', 'tomato'],
          allergens: ['wheat', 'milk', 'egg', 'beef', 'tomato'],
          origin: origin({ rice: 'korea', beef: 'australia' }),
        }),
        item('tiramisu', 8000, {
          ko: ['티라미수', '에스프레소를 넉넉히 적셨어요.'],
          en: ['Tiramisu', 'Soaked in a good deal of espresso.'],
          pictures: ['cake', 'coffee'],
          allergens: ['wheat', 'milk', 'egg'],
        }),
      ],
    ),
    drinks,
  ],
});
