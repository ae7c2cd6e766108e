namespace DistrictApp;

/// <summary>The figure of one measure as it is typed.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Text">The number as Vietnamese documents write it, or a word of <see cref="FlagWords"/>; empty where it is not known.</param>
/// <param name="Status">How sure it is.</param>
/// <param name="Note">The remark; empty where there is none.</param>
public sealed record EntryField(Measure Measure, string Text, ObservationStatus Status, string Note)
{
    /// <summary>What is shown of a stored figure.</summary>
    public static EntryField Of(Measure measure, Observation observation)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(observation);
        var text = observation.Value is not { } value ? "" : measure.Kind == MeasureKind.Flag ? FlagWords.Of(value == 1) : Numbers.Format(value);
        return new(measure, text, observation.Status, observation.Note ?? "");
    }

    /// <summary>Reads what was typed; null, with what to write instead, when it says nothing that can be taken.</summary>
    /// <param name="stored">The figure the form was filled with: what the form does not show of it stays.</param>
    /// <param name="mend">What to write instead.</param>
    public Observation? Read(Observation stored, out string mend)
    {
        ArgumentNullException.ThrowIfNull(stored);
        mend = "";
        string? note = Note.Length == 0 ? null : Note;
        if (note is not null && !TextLine.IsOne(note))
            return Refuse("ghi chú viết trên một dòng, không có ký tự điều khiển", out mend);
        if (Status == ObservationStatus.NotApplicable)
            return Text.Length == 0 ? Observation.NotApplicable(note, stored.Unit) : Refuse($"đã chọn “{StatusWords.Of(Status)}” thì để trống số liệu; thấy “{Text}”", out mend);
        if (Text.Length == 0)
            return Status == ObservationStatus.Actual ? Observation.MissingBecause(note, stored.Unit) : Refuse($"đã chọn “{StatusWords.Of(Status)}” thì phải có số liệu", out mend);
        return Measure.Kind == MeasureKind.Flag ? ReadFlag(note, out mend) : ReadNumber(stored, note, out mend);
    }

    private Observation? ReadFlag(string? note, out string mend)
    {
        mend = "";
        return FlagWords.TryRead(Text, out var done) ? Observation.OfFlag(done, Status, note) : Refuse($"thấy “{Text}”; chọn có hoặc không", out mend);
    }

    /// <summary>A number that was typed is stored with the unit that stood beside its field: another document may ask for the same figure in another unit.</summary>
    private Observation? ReadNumber(Observation stored, string? note, out string mend)
    {
        mend = "";
        var number = Measure.Unit == "%" && Text.EndsWith('%') ? Text[..^1].TrimEnd() : Text;
        if (!Numbers.TryParse(number, Language.Vietnamese, out var value))
        {
            return Refuse(
                Numbers.TryParse(number, Language.English, out var meant)
                    ? $"thấy “{Text}”; viết dấu phẩy trước phần thập phân, dấu chấm giữa hàng nghìn: {Numbers.Format(meant)}"
                    : $"thấy “{Text}”; chỉ viết số, ví dụ 2.570 hoặc 1597,93; để trống nếu không có số liệu",
                out mend);
        }

        if (Math.Abs(value) >= 1_000_000_000_000_000_000)
            return Refuse($"thấy “{Text}”; số liệu nhỏ hơn 10¹⁸, xem lại đơn vị tính", out mend);
        var isEstimate = Status == ObservationStatus.Estimated;
        var unit = stored.Unit ?? (stored.Value == value ? null : Measure.Unit);
        return Observation.Of(value, Status, isEstimate ? stored.Actual : null, isEstimate ? stored.ActualAsOf : null, unit, note);
    }

    private static Observation? Refuse(string reason, out string mend)
    {
        mend = reason;
        return null;
    }
}
