import { dayAndNight } from '../hours';
import { addOns, category, chooseOne, item, option } from '../menu-builders';
import { origin } from '../origins';
import { restaurant } from '../restaurant-builder';
import { drinks } from '../shared-menu';

const nemoExtras = addOns(
  'extras',
  ['토핑 추가', 'Extra toppings'],
  [
    option('extra-cheese', ['치즈', 'Cheese'], 2500, { max: 2 }),
    option('extra-pepperoni', ['페퍼로니', 'Pepperoni'], 2500),
    option('extra-olive', ['올리브', 'Olives'], 1500),
    option('extra-pineapple', ['파인애플', 'Pineapple'], 2000),
  ],
);
const pizzaSize = chooseOne(
  'size',
  ['크기', 'Size'],
  [option('size-4', ['4조각', 'Four slices']), option('size-8', ['8조각', 'Eight slices'], 10000)],
);

export const nemoPizza = restaurant({
  id: 'nemo-pizza',
  name: ['합정 네모피자', 'Nemo Square Pizza'],
  description: [
    '철판에 구운 네모난 디트로이트식 피자예요. 모서리 치즈가 바삭하게 눌어 있어 모서리부터 사라집니다.',
    'Square, baked in steel pans. The corners, where the cheese turns crisp, always go first.',
  ],
  cuisine: 'pizza',
  pictures: ['pizza', 'cheese', 'hot-pepper'],
  district: 'mapo',
  road: ['양화로 63', '63 Yanghwa-ro'],
  position: [37.5513, 126.9152],
  phone: '0118',
  hours: dayAndNight,
  delivery: { minimum: 14000, fee: 2000, within: 2000, step: 500, freeFrom: 40000, radius: 4000 },
  prepMinutes: 20,
  rating: [4.5, 89],
  menu: [
    category(
      'pizza',
      ['네모피자', 'Square pizza'],
      [
        item('cheese-corner', 13000, {
          ko: ['치즈모서리', '브릭 치즈를 팬 끝까지 깔아 구웠어요.'],
          en: ['Cheese corner', 'Brick cheese to the very edge of the pan.'],
          pictures: ['pizza', 'cheese'],
          popular: true,
          allergens: ['wheat', 'milk', 'tomato'],
          options: [pizzaSize, nemoExtras],
        }),
        item('pepperoni-cups', 15000, {
          ko: ['컵페퍼로니', '동그랗게 말린 페퍼로니에 꿀을 살짝 뿌려요.'],
          en: ['Cup pepperoni', 'Curled pepperoni with a thread of hot honey.'],
          pictures: ['pizza', 'honey'],
          popular: true,
          allergens: ['wheat', 'milk', 'tomato', 'pork'],
          origin: origin({ pork: 'usa' }),
          options: [pizzaSize, nemoExtras],
        }),
        item('sweet-potato', 15500, {
          ko: ['고구마피자', '고구마무스를 테두리에 둘렀어요.'],
          en: ['Sweet potato pizza', 'Sweet potato mousse all around.'],
          pictures: ['pizza', 'sweet-potato'],
          allergens: ['wheat', 'milk', 'egg', 'tomato'],
          options: [pizzaSize, nemoExtras],
        }),
        item('bulgogi-pizza', 16500, {
          ko: ['불고기피자', '양파와 함께 볶은 불고기를 얹었어요.'],
          en: ['Bulgogi pizza', 'Bulgogi fried with onions.'],
          pictures: ['pizza', 'steak'],
          allergens: ['wheat', 'milk', 'beef', 'soybean', 'tomato'],
          origin: origin({ beef: 'australia' }),
          options: [pizzaSize, nemoExtras],
        }),
        item('hawaiian', 15000, {
          ko: ['하와이안', '취향이 갈리지만 저희는 좋아합니다.'],
          en: ['Hawaiian', 'Opinions differ. We like it.'],
          pictures: ['pizza', 'pineapple'],
          allergens: ['wheat', 'milk', 'pork', 'tomato'],
          origin: origin({ pork: 'spain' }),
          options: [pizzaSize, nemoExtras],
        }),
        item('shrimp-ranch', 18000, {
          ko: ['쉬림프랜치', '통새우를 올리고 랜치소스를 넉넉히 둘렀어요.'],
          en: ['Shrimp ranch', 'Whole shrimp and plenty of ranch.'],
          pictures: ['pizza', 'shrimp'],
          soldOut: true,
          allergens: ['wheat', 'milk', 'shrimp', 'egg'],
          options: [pizzaSize],
        }),
      ],
    ),
    category(
      'sides',
      ['사이드', 'Sides'],
      [
        item('oven-spaghetti', 9000, {
          ko: ['오븐스파게티', '미트소스에 치즈를 덮어 구웠어요.'],
          en: ['Baked spaghetti', 'Meat sauce under a lid of cheese.'],
          pictures: ['spaghetti', 'cheese'],
          allergens: ['wheat', 'milk', 'beef', 'tomato'],
          origin: origin({ beef: 'australia' }),
        }),
        item('garlic-bread', 5000, {
          ko: ['마늘빵', '버터와 마늘을 반반 넣었어요.'],
          en: ['Garlic bread', 'As much garlic as butter.'],
          pictures: ['bread', 'garlic'],
          allergens: ['wheat', 'milk'],
        }),
        item('buffalo-wings', 9500, {
          ko: ['버팔로윙 (6개)', '식초 향이 나는 매운 소스예요.'],
          en: ['Buffalo wings (6)', 'In a hot, vinegary sauce.'],
          pictures: ['chicken-leg', 'hot-pepper'],
          allergens: ['chicken', 'wheat', 'milk'],
          origin: origin({ chicken: 'brazil' }),
          options: [
            chooseOne(
              'dip',
              ['딥', 'Dip'],
              [option('dip-ranch', ['랜치', 'Ranch']), option('dip-blue', ['블루치즈', 'Blue cheese'], 500)],
            ),
          ],
        }),
      ],
    ),
    drinks,
  ],
});
