using System.Diagnostics.CodeAnalysis;

namespace Htx.Indicators.Rules;

/// <summary>A number of a quote, or a word that stands for one, with what the words around it say.</summary>
/// <param name="Value">The number as printed, without its multiple.</param>
/// <param name="Words">Phrase and number, as the quote has them: “từ 2.600 thành viên trở lên”.</param>
/// <param name="Phrase">What the phrase says.</param>
internal sealed record QuotedFigure(decimal Value, string Words, QuotedPhrase Phrase)
{
    /// <summary>Which token of the quote it is, from 0.</summary>
    public int At { get; init; }

    /// <summary>Which token stands behind it and its multiple; 0 where it is a word that stands for a number.</summary>
    public int End { get; init; }

    /// <summary>Whether it counts nothing: part of a date, of the number of a document, or a name, as in “31/12”, “47/NQ-HĐND”, “lớp 1”.</summary>
    public bool IsLabel { get; init; }

    /// <summary>The number of a document that it is part of: “20-NQ/TW”; null where it is of none.</summary>
    public string? Document { get; init; }

    /// <summary>Whether it is written in words: “hai tỷ đồng”.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>
    /// The word behind a number that is one word alone, in small letters: only where that is what is counted it is a number, “hai HTX”, and no
    /// part of a name or an idiom, “một giá”. Null where there is no doubt.
    /// </summary>
    public string? Counted { get; init; }

    /// <summary>The multiple behind the number, “triệu”; 1 where there is none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether a multiple or a currency behind the number says in what it counts.</summary>
    public bool NamesScale { get; init; }

    /// <summary>The unit of area or weight behind it, also behind a slash; null where none is.</summary>
    public UnitSize? Size { get; init; }

    /// <summary>The time it is of, “tháng” of “4,5 triệu đồng/người/tháng”; null where none is said.</summary>
    public string? Time { get; init; }

    /// <summary>Whether “%” stands behind it.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Whether the quote goes down to it: “giảm tỷ lệ hộ nghèo còn 2-3%”.</summary>
    public bool IsLowered { get; init; }

    /// <summary>The words of the number that is gone to from this one: “xuống còn 03” of “từ 12 HTX xuống còn 03 HTX”; null where none is.</summary>
    public string? Goal { get; init; }

    /// <summary>Whether it is a change: “tăng 10%”.</summary>
    public bool IsChange { get; init; }

    /// <summary>Whether it is asked for beyond doubt, and is not a property of what is counted as in “trẻ em dưới 5 tuổi”.</summary>
    public bool IsDemanded { get; init; }

    /// <summary>Its words to the end of the unit of area or weight: “đạt 5 ha”, “đạt 20 triệu đồng/tấn”.</summary>
    public string WordsWithSize { get; init; } = Words;

    /// <summary>The number with its multiple.</summary>
    public decimal Amount => Value * Scale;

    /// <summary>Whether it is in a larger or smaller unit of the same kind: in “ha” where “m²” is asked for.</summary>
    public bool IsOtherSize([NotNullWhen(true)] UnitSize? size) => size is not null && Size is { } own && own.Kind == size.Kind && own.Multiple != size.Multiple;

    /// <summary>The amount in another unit of the same kind, as it is where that is none; null where it is too large to be compared.</summary>
    public decimal? AmountIn(UnitSize? size) => IsOtherSize(size) ? Size!.Convert(Amount, size) : Amount;
}
