namespace Htx.Indicators.Tests;

/// <summary>Every letter of Vietnamese that carries a mark or may carry one, with all the ways Unicode has of writing it.</summary>
internal static class VietnameseLetters
{
    private const string DotBelow = "\u0323", Horn = "\u031B";

    private static readonly string[] Tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", DotBelow];

    private static readonly (string Vowel, string Shape, string Letters)[] Rows =
    [
        ("a", "", "aàáảãạ"), ("a", "\u0306", "ăằắẳẵặ"), ("a", "\u0302", "âầấẩẫậ"),
        ("e", "", "eèéẻẽẹ"), ("e", "\u0302", "êềếểễệ"), ("i", "", "iìíỉĩị"),
        ("o", "", "oòóỏõọ"), ("o", "\u0302", "ôồốổỗộ"), ("o", Horn, "ơờớởỡợ"),
        ("u", "", "uùúủũụ"), ("u", Horn, "ưừứửữự"), ("y", "", "yỳýỷỹỵ"),
        ("A", "", "AÀÁẢÃẠ"), ("A", "\u0306", "ĂẰẮẲẴẶ"), ("A", "\u0302", "ÂẦẤẨẪẬ"),
        ("E", "", "EÈÉẺẼẸ"), ("E", "\u0302", "ÊỀẾỂỄỆ"), ("I", "", "IÌÍỈĨỊ"),
        ("O", "", "OÒÓỎÕỌ"), ("O", "\u0302", "ÔỒỐỔỖỘ"), ("O", Horn, "ƠỜỚỞỠỢ"),
        ("U", "", "UÙÚỦŨỤ"), ("U", Horn, "ƯỪỨỬỮỰ"), ("Y", "", "YỲÝỶỸỴ"),
    ];

    /// <summary>Each letter as one character, and its spellings: that character first, then with marks apart.</summary>
    public static IReadOnlyList<(string Letter, IReadOnlyList<string> Spellings)> All { get; } =
        [.. from row in Rows from tone in Enumerable.Range(0, 6) select (row.Letters[tone].ToString(), SpellingsOf(row, tone)), ("đ", ["đ"]), ("Đ", ["Đ"])];

    private static IReadOnlyList<string> SpellingsOf((string Vowel, string Shape, string Letters) row, int tone)
    {
        var spellings = new List<string>
        {
            row.Letters[tone].ToString(),
            row.Vowel + row.Shape + Tones[tone],
            row.Letters[0] + Tones[tone],
        };

        // Two marks change places freely only where they do not sit at the same side of the letter.
        if (row.Shape == Horn || Tones[tone] == DotBelow)
        {
            var toned = Rows.Single(r => r.Vowel == row.Vowel && r.Shape.Length == 0).Letters[tone];
            spellings.Add(row.Vowel + Tones[tone] + row.Shape);
            spellings.Add(toned + row.Shape);
        }

        return [.. spellings.Distinct()];
    }
}
