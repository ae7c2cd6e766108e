using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Tests;

public sealed class VietnameseTextProperties
{
    [Law]
    public Property Composing_does_not_depend_on_how_letters_were_typed() =>
        Prop.ForAll(TypedText().ToArbitrary(), text => VietnameseText.Compose(text.Typed) == text.Composed);

    [Law(MaxTest = 1000)]
    public Property Composing_twice_changes_nothing_more() =>
        Prop.ForAll(Garbage().ToArbitrary(), text =>
        {
            var once = VietnameseText.Compose(text);
            return VietnameseText.Compose(once) == once;
        });

    private static Gen<(string Typed, string Composed)> TypedText()
    {
        var other = Gen.Elements("b", "H", " ", "7", "%", "đ", "、").Select(text => (Typed: text, Composed: text));
        var letter =
            from entry in Gen.Elements<(string Letter, IReadOnlyList<string> Spellings)>(VietnameseLetters.All)
            from spelling in Gen.Elements<string>(entry.Spellings)
            select (Typed: spelling, Composed: entry.Letter);
        return Gen.Frequency((3, letter), (1, other)).ListOf()
            .Select(parts => (string.Concat(parts.Select(part => part.Typed)), string.Concat(parts.Select(part => part.Composed))));
    }

    private static Gen<string> Garbage()
    {
        var letter = Gen.Elements<(string Letter, IReadOnlyList<string> Spellings)>(VietnameseLetters.All).Select(entry => entry.Letter);
        var mark = Gen.Elements("\u0300", "\u0301", "\u0302", "\u0303", "\u0306", "\u0309", "\u031B", "\u0323", "\u0308", "\u0327");
        var other = Gen.Elements("b", " ", "ñ", "ü", "😀", "\uD800", "\0");
        return Gen.Frequency((3, letter), (4, mark), (1, other)).ListOf().Select(string.Concat);
    }
}
