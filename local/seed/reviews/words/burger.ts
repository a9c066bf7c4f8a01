import { said } from './said';

export const burger = [
  said(5, '패티가 육즙 가득해요. 한 입 베어 물면 종이까지 젖어요.'),
  said(
    5,
    '{item} 시켰는데 번이 폭신하고 고기 향이 진해요.',
    '번은 아침마다 굽습니다. 맛있게 드셔 주셔서 감사해요.',
  ),
  said(4, '감자튀김이 바삭하게 왔어요. 케첩이 하나라 조금 아쉬웠어요.'),
  said(5, 'Smashed properly: lacy edges, still juicy. The {item} ruined other burgers for me.'),
  said(3, '맛은 좋은데 소스가 많아서 먹다가 다 흘렸어요.'),
  said(5, '혼자 세트 하나로 배가 터질 뻔했어요. 가성비 최고.'),
  said(4, '야채가 싱싱해요. 포장도 안 눌리게 잘해 주셨어요.'),
  said(5, 'Fries stayed crisp for a twenty minute ride. How?', 'Vented boxes. We tested eleven of them.'),
  said(5, '{item} 치즈 추가는 필수입니다.'),
  said(4, '학교 끝나고 자주 시켜요. 빨리 와서 좋아요.'),
  said(
    2,
    '토마토를 빼 달라고 적었는데 들어 있었어요.',
    '알레르기가 있으셨다면 큰일이었습니다. 정말 죄송합니다. 메모를 크게 찍어 붙이기로 했어요.',
  ),
  said(5, '쉐이크가 안 녹고 왔어요. 감자 찍어 먹으면 꿀맛.'),
];
