namespace Htx.Indicators;

/// <summary>The phrases in Vietnamese.</summary>
internal sealed class VietnameseStatementWording : StatementWording
{
    public override string Points(string number) => $"{number} điểm phần trăm";

    public override string Exact => "đúng";

    public override string Rounded(string computed, string printed) => $"đúng: các số cho {computed}, làm tròn thành {printed}";

    public override string Truncated(string computed, string printed) => $"đúng: các số cho {computed}, bỏ các chữ số sau (không làm tròn) còn {printed}";

    public override string WithinDigits(string lowest, string highest) =>
        $"đúng: các số dùng để tính có thể đã làm tròn, nên kết quả nằm trong khoảng từ {lowest} đến {highest}";

    public override string WithinUnboundedDigits => "chưa thấy sai: các số dùng để tính có thể đã làm tròn, nên không xác định được khoảng của kết quả";

    public override string Wrong(string computed, string? slip) => $"sai: các số cho {computed}" + (slip is null ? "" : $"; {slip}");

    public override string NotComputable(StatementObstacle obstacle) => obstacle switch
    {
        StatementObstacle.ZeroDenominator => "không tính được: mẫu số bằng 0",
        StatementObstacle.TooLarge => "không tính được: kết quả quá lớn (từ 10¹⁸ trở lên)",
        StatementObstacle.TooLong => "không tính được: phân số phải tính quá dài (tử số hoặc mẫu số trên 150 chữ số); tách thành nhiều phép tính",
        StatementObstacle.MixedUnits => "không tính được: các số không cùng đơn vị (như tỷ đồng và triệu đồng); quy về một đơn vị, ghi cả ở kết quả",
        _ => "không tính được: số có % cộng hoặc trừ với số không có %; ghi % ở mọi số, hoặc không ghi ở số nào",
    };

    public override string ComesFrom(string printed, string calculation) => $"{printed} là {calculation}";

    public override string Swapped(string printed, string calculation) => $"{printed} là {calculation} (đảo thứ tự hai số)";

    public override string LeftOut(string printed, string addend) => $"{printed} là kết quả khi bỏ sót {addend}";

    public override string CountedTwice(string printed, string addend) => $"{printed} là kết quả khi tính {addend} hai lần";

    public override string DecimalComma(string printed, string times, bool isTooSmall) => isTooSmall
        ? $"{printed} nhỏ hơn {times} lần, có thể đặt sai dấu phẩy hoặc thiếu chữ số 0"
        : $"{printed} lớn gấp {times} lần, có thể đặt sai dấu phẩy hoặc thừa chữ số 0";

    public override string PercentSign(string printed, bool isMissing) => isMissing
        ? $"{printed} là số phần trăm, thiếu dấu %"
        : $"{printed} là tỷ số chưa nhân với 100, không phải phần trăm";
}
