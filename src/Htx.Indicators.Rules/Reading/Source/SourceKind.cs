namespace Htx.Indicators.Rules;

/// <summary>The kinds of JSON value.</summary>
internal enum SourceKind
{
    Null = 0,
    False = 1,
    True = 2,
    Number = 3,
    Text = 4,
    Array = 5,
    Object = 6,
}
