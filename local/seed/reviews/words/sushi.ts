import { said } from './said';

export const sushi = [
  said(5, '생선이 두툼하고 비리지 않아요. 밥 양도 적당합니다.'),
  said(
    5,
    '{item} 신선함이 다르네요. 배달인데 가게에서 먹는 것 같아요.',
    '그날 들어온 생선만 씁니다. 알아봐 주셔서 고맙습니다.',
  ),
  said(4, '와사비를 따로 넣어 주셔서 좋았어요. 국물도 따뜻하게 왔습니다.'),
  said(5, 'Rice at the right temperature, fish cut thick. I will be back for the {item}.'),
  said(4, '얼음팩까지 넣어 주시는 배려에 감동했어요.'),
  said(
    3,
    '맛있지만 한 점이 예전보다 작아진 것 같아요.',
    '생선 크기가 철마다 달라집니다. 무게로 맞춰 담고 있어요.',
  ),
  said(5, '{item} 시켰는데 눈 깜짝할 사이에 다 먹었어요.'),
  said(5, 'Beautifully packed, nothing had moved. The miso soup was a nice touch.'),
  said(4, '초밥 밥이 살짝 달아서 제 입맛엔 딱이에요.'),
  said(5, '손님 대접하려고 시켰는데 다들 어디냐고 물어봤어요.'),
  said(
    2,
    '생강이랑 간장이 빠져 있었어요. 초밥은 맛있었습니다.',
    '기본인데 빠뜨렸습니다. 죄송합니다. 담기 전에 한 번 더 확인하겠습니다.',
  ),
  said(4, '런치로 시켰는데 가격이 착해요. 샐러드도 싱싱합니다.'),
];
