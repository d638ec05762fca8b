/// What a model is run on: the days of the week in several languages.
///
/// Whoever has read a language knows them, and each line says its pattern three times, so that a model that was trained on
/// anything at all does better than chance in one of them.
enum SmokeText {
    static let lines = [
        "The day after Monday is Tuesday. The day after Tuesday is Wednesday. The day after Wednesday is Thursday.",
        "월요일 다음 날은 화요일입니다. 화요일 다음 날은 수요일입니다. 수요일 다음 날은 목요일입니다.",
        "月曜日の次の日は火曜日です。火曜日の次の日は水曜日です。水曜日の次の日は木曜日です。",
        "星期一的后一天是星期二。星期二的后一天是星期三。星期三的后一天是星期四。",
        "El día después del lunes es martes. El día después del martes es miércoles.",
        "Nach Montag kommt Dienstag. Nach Dienstag kommt Mittwoch. Nach Mittwoch kommt Donnerstag.",
    ]
}
