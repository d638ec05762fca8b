"""20,000 cards with what the synthetic ones do not have: known families, one large leaderboard, three scripts."""

import json
import random

COUNT = 20_000
FAMILY = 5_000
SMALL_FAMILY = 100
SCRIPT_CARDS = 3_000
BENCHMARK = "mmlu"
ROOT = "bench-family/root"
SMALL_ROOT = "bench-small/root"

# Nouns of the field, and nouns that join with them to a longer word, so that there are common words and rarer ones.
WORDS = {
    "ko": (
        "모델 언어 한국어 학습 데이터 평가 문장 번역 요약 질문 답변 성능 결과 사전 토큰 가중치 추론 배포 라이선스 연구 "
        "대화 음성 이미지 분류 검색 의료 법률 금융 뉴스 교육 코드 수학 지식 안전 편향 품질 속도 메모리 서버 사용자".split(),
        "기 자 성 화 률 량 법 집 형 용 식 력 점 원 체 사 문 서 장 판".split(),
        " ",
    ),
    "ja": (
        "モデル 言語 日本語 学習 データ 評価 文章 翻訳 要約 質問 回答 性能 結果 辞書 重み 推論 公開 許諾 研究 対話 音声 画像 "
        "分類 検索 医療 法律 金融 報道 教育 数学 知識 安全 偏り 品質 速度 記憶 利用者 開発 実験 手法".split(),
        "器 者 性 化 率 量 法 集 型 用 式 力 点 員 体 師 文 書 場 版".split(),
        "",
    ),
    "zh": (
        "模型 语言 中文 训练 数据 评估 句子 翻译 摘要 问题 回答 性能 结果 词典 权重 推理 发布 许可 研究 对话 语音 图像 分类 "
        "检索 医疗 法律 金融 新闻 教育 数学 知识 安全 偏差 质量 速度 内存 用户 开发 实验 方法".split(),
        "器 者 性 化 率 量 法 集 型 用 式 力 点 员 体 师 文 书 场 版".split(),
        "",
    ),
}


def word(language, pick):
    nouns, ends, _ = WORDS[language]
    return pick.choice(nouns) + (pick.choice(ends) if pick.random() < 0.5 else "")


def text(language, pick):
    space = WORDS[language][2]
    stop = ". " if space else "。"
    return "\n\n".join(
        "".join(space.join(word(language, pick) for _ in range(pick.randrange(6, 14))) + stop for _ in range(pick.randrange(2, 6)))
        for _ in range(pick.randrange(2, 8))
    )


def identifier(number):
    if number == 0:
        return ROOT
    if number < FAMILY:
        return f"bench-family/model-{number:05d}"
    if number == FAMILY:
        return SMALL_ROOT
    if number < FAMILY + SMALL_FAMILY:
        return f"bench-small/model-{number - FAMILY:03d}"
    return f"bench-{number % 97:02d}/model-{number:05d}"


def script(number):
    place = number - FAMILY - SMALL_FAMILY
    if place < 0 or place >= 3 * SCRIPT_CARDS:
        return None
    return ("ko", "ja", "zh")[place // SCRIPT_CARDS]


def card(number, pick):
    lines = ["license: " + pick.choice(["apache-2.0", "mit", "gemma", "llama3.1"]), "pipeline_tag: text-generation"]
    start = 0 if number < FAMILY else FAMILY if number < FAMILY + SMALL_FAMILY else None
    if start is not None and number > start:
        # Evenly among those before: a tree whose depth grows with the logarithm of its size.
        lines.append("base_model: " + identifier(start + pick.randrange(number - start)))
        lines.append("base_model_relation: " + pick.choice(["finetune", "adapter", "quantized"]))
    language = script(number)
    if language:
        lines += ["language:", "- " + language]
    lines += ["model-index:", f"- name: model-{number:05d}", "  results:", "  - task:", "      type: text-generation"]
    lines += ["    dataset:", "      name: MMLU", f"      type: {BENCHMARK}", "    metrics:", "    - type: acc"]
    lines += [f"      value: {pick.uniform(20, 90):.2f}", "      name: accuracy"]
    body = text(language, pick) if language else f"The model number {number}, for measurements."
    return "---\n" + "\n".join(lines) + f"\n---\n\n# Model {number}\n\n{body}\n"


def write(path):
    pick = random.Random(5)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for number in range(COUNT):
            line = {"id": identifier(number), "kind": "model", "content": card(number, pick)}
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
