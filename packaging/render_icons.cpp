// Draws the icons of the program and of its files in the sizes of the hicolor theme.
// Usage: render_icons EMBLEMS TARGET PROGRAM FILE, where EMBLEMS holds the drawings and the last two are the
// icons' places below the folder of a size.
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int largestSmall = 32; ///< up to here the drawing that has been fitted to the grid of pixels

bool draw(const QString &drawing, int size, const QString &path)
{
    QSvgRenderer renderer(drawing);
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return renderer.isValid() && QDir().mkpath(path.section(u'/', 0, -2)) && image.save(path);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 5)
        return 2;
    const QString emblems = QString::fromLocal8Bit(argv[1]);
    const QString target = QString::fromLocal8Bit(argv[2]);
    const std::array icons{std::pair(u"yeonsu"_s, QString::fromLocal8Bit(argv[3])),
                           std::pair(u"yeonsu-register"_s, QString::fromLocal8Bit(argv[4]))};
    for (const auto &[drawing, place] : icons) {
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
            const QString fitted = size > largestSmall ? drawing : drawing + u"-small"_s;
            const QString path = u"%1/%2x%2/%3.png"_s.arg(target).arg(size).arg(place);
            if (!draw(u"%1/%2.svg"_s.arg(emblems, fitted), size, path)) {
                std::fprintf(stderr, "%s cannot be drawn\n", qPrintable(path));
                return 1;
            }
        }
    }
    return 0;
}
