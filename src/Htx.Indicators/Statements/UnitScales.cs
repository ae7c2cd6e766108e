namespace Htx.Indicators;

/// <summary>
/// Tells whether the numbers of a statement are in one scale: tỷ beside triệu, tấn beside kg are not, and computing with them as
/// they are printed would find a right statement wrong.
/// </summary>
internal static class UnitScales
{
    private static readonly Dictionary<string, string> Multiples = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tỷ"] = "tỷ", ["tỉ"] = "tỷ", ["triệu"] = "triệu", ["nghìn"] = "nghìn", ["ngàn"] = "nghìn", ["vạn"] = "vạn", ["trăm"] = "trăm", ["chục"] = "chục",
    };

    private static readonly string[][] Kinds =
    [
        ["tấn", "tạ", "yến", "kg", "g"],
        ["ha", "héc-ta", "km²", "km2", "m²", "m2", "công", "sào", "mẫu"],
        ["km", "m", "cm"],
        ["m³", "m3", "lít"],
    ];

    /// <summary>Whether what is computed with the numbers as printed is in the scale of the result.</summary>
    public static bool Agree(IReadOnlyList<PrintedNumber> numbers, PrintedNumber result)
    {
        var all = numbers.Append(result).Where(number => number.Unit is not null).Select(number => Split(number.Unit!)).ToArray();
        if (Array.Exists(Kinds, kind => kind.Intersect(all.Select(unit => unit.FirstWord), StringComparer.OrdinalIgnoreCase).Skip(1).Any()))
            return false;
        var multiples = all.Select(unit => unit.Multiple).OfType<string>().Distinct().ToArray();
        if (multiples.Length == 0)
            return true;
        // “2 triệu thành viên / 140.000 THT” is in no scale that a result could silently keep.
        var isKept = (result.Unit is { } kept && Split(kept).Multiple is not null) || all.All(unit => unit.Multiple is not null);
        return multiples.Length == 1 && isKept
            && all.GroupBy(unit => unit.Base, StringComparer.OrdinalIgnoreCase).All(group => group.Key.Length == 0 || group.Select(unit => unit.Multiple).Distinct().Count() == 1);
    }

    /// <summary>“triệu đồng/năm” is a multiple, triệu, of đồng.</summary>
    private static (string? Multiple, string Base, string FirstWord) Split(string unit)
    {
        var words = unit.Split('/')[0].Split([' ', '\u00A0', '\u2009', '\u202F'], StringSplitOptions.RemoveEmptyEntries);
        var multiple = Multiples.GetValueOrDefault(words[0]);
        var rest = multiple is null ? words : words[1..];
        return (multiple, string.Join(' ', rest), rest.FirstOrDefault() ?? "");
    }
}
