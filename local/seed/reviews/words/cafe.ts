import { said } from './said';

export const cafe = [
  said(5, '빵이 겉은 바삭하고 속은 촉촉해요. 커피도 산미가 딱 좋습니다.'),
  said(5, '{item} 하나로 하루가 달라졌어요.', '좋은 하루에 저희가 함께라니 기뻐요.'),
  said(4, '얼음이 안 녹고 왔어요. 뚜껑을 꼼꼼히 막아 주셨네요.'),
  said(5, 'Flaky, buttery, not too sweet. The {item} is worth getting up for.'),
  said(4, '{item} 선물로 보냈는데 포장이 예쁘대요.'),
  said(3, '맛은 좋은데 크기에 비해 조금 비싸요.'),
  said(
    5,
    '회의 간식으로 시켰는데 다들 좋아했어요. 인원수대로 나눠 담아 주셔서 감사해요.',
    '회의는 잘 끝나셨나요? 다음에도 나눠 담아 드릴게요.',
  ),
  said(5, 'They drew a little bear on the cup. I am not crying.'),
  said(4, '라테가 부드러워요. 우유를 바꿀 수 있어서 좋습니다.'),
  said(5, '{item} 너무 달지 않아서 부모님도 잘 드세요.'),
  said(
    2,
    '케이크가 한쪽으로 쏠려서 왔어요. 맛은 있었습니다.',
    '예쁘게 도착하지 못해 죄송합니다. 받침을 더 단단한 것으로 바꿨습니다.',
  ),
  said(5, '비 오는 날 창밖 보면서 먹기 딱 좋은 맛.'),
  said(4, '원두를 고를 수 있어서 좋아요. 설명도 적어 주셨어요.'),
];
