# slope √3: paths of all arms on seed 1; of 10,001 iterates 4385 are drawn
# Draw it again with: gnuplot slope-3-contour.gp
NAME = 'slope-3-contour'; TITLE = 'slope_3_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold slope √3}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1; of 10,001 iterates 4385 are drawn' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
F = 'slope-3-contour.dat'
set xrange [-0.3255994165640507:1.3249828566371336]
set yrange [-0.2007398719123006:1.2001233119853834]
set contour base; unset surface
set cntrparam levels discrete 0.2, 0.4, 0.6000000000000001, 0.8, 1.0, 1.2000000000000002, 1.4000000000000001, 1.6, 1.8, 2.0, 2.2, 2.4000000000000004, 2.6, 2.8000000000000003, 3.0
set table $LINES
splot F matrix using (-0.3255994165640507 + $1*0.009169901517784358):(-0.2007398719123006 + $2*0.007782573243876022):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [0.008304129010538444:3.0228305587779514]
set label 5 'f' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'slope-3-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C1 lw 2
set label 'constant length' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.2957, screen 0.8932 to screen 0.3214, screen 0.8932 nohead lc rgb C2 lw 2
set label 'constant length, x before y' at screen 0.33, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.6103, screen 0.8932 to screen 0.636, screen 0.8932 nohead lc rgb C3 lw 2
set label 'constant rate' at screen 0.6446, screen 0.8932 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.7929, screen 0.8932 left font ",11" tc rgb TEXT
set label '● end' at screen 0.8846, screen 0.8932 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.0943, screen 0.8641 left font ",11" tc rgb TEXT
plot F matrix using (-0.3255994165640507 + $1*0.009169901517784358):(-0.2007398719123006 + $2*0.007782573243876022):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 2 using 1:2 with lines lw 1.0 lc rgb "#50".C3[2:], \
  P index 1 using 1:2 with lines lw 1.0 lc rgb "#50".C2[2:], \
  P index 0 using 1:2 with lines lw 1.0 lc rgb "#50".C1[2:], \
  P index 0 every ::4384::4384 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 1 every ::4384::4384 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 2 every ::4384::4384 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 3 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 4 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
