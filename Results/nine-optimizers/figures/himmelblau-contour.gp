# Himmelblau: paths of the 6 best-ranked of 9 arms on seed 1; of 20,001 iterates 1678 are drawn
# Draw it again with: gnuplot himmelblau-contour.gp
NAME = 'himmelblau-contour'; TITLE = 'himmelblau_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold Himmelblau}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of the 6 best-ranked of 9 arms on seed 1; of 20,001 iterates 1678 are drawn' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
F = 'himmelblau-contour.dat'
set xrange [-5.387455830114437:5.193677798225737]
set yrange [-4.566085693193518:4.414212220157921]
set contour base; unset surface
set cntrparam levels discrete -0.2, 0.0, 0.2, 0.4, 0.6000000000000001, 0.8, 1.0, 1.2000000000000002, 1.4000000000000001, 1.6, 1.8, 2.0, 2.2, 2.4000000000000004, 2.6
set table $LINES
splot F matrix using (-5.387455830114437 + $1*0.05878407571300097):(-4.566085693193518 + $2*0.04989054396306355):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel '{/:Italic x}_{1}' tc rgb TEXT offset 0,0.3
set label 4 '{/:Italic x}_{2}' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-0.3199099258821636:2.7690770558550812]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'himmelblau-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C2 lw 2
set label 'adagrad' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.2203, screen 0.8932 to screen 0.246, screen 0.8932 nohead lc rgb C3 lw 2
set label 'adam' at screen 0.2546, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.318, screen 0.8932 to screen 0.3437, screen 0.8932 nohead lc rgb C6 lw 2
set label 'gradientDescent' at screen 0.3523, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.5194, screen 0.8932 to screen 0.5451, screen 0.8932 nohead lc rgb C7 lw 2
set label 'momentum' at screen 0.5537, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.6549, screen 0.8932 to screen 0.6806, screen 0.8932 nohead lc rgb C8 lw 2
set label 'nesterov' at screen 0.6891, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.7903, screen 0.8932 to screen 0.816, screen 0.8932 nohead lc rgb C5 lw 2
set label 'bfgs2' at screen 0.8246, screen 0.8932 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.8974, screen 0.8932 left font ",11" tc rgb TEXT
set label '● end' at screen 0.0943, screen 0.8641 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.1671, screen 0.8641 left font ",11" tc rgb TEXT
plot F matrix using (-5.387455830114437 + $1*0.05878407571300097):(-4.566085693193518 + $2*0.04989054396306355):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 5 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 5 using 1:2 with lines lw 1.7 lc rgb C5, \
  P index 5 using 1:2 with points pt 7 ps 0.3 lc rgb C5, \
  P index 4 using 1:2 with lines lw 1.0 lc rgb "#50".C8[2:], \
  P index 3 using 1:2 with lines lw 1.0 lc rgb "#50".C7[2:], \
  P index 2 using 1:2 with lines lw 1.0 lc rgb "#50".C6[2:], \
  P index 1 using 1:2 with lines lw 1.0 lc rgb "#50".C3[2:], \
  P index 0 using 1:2 with lines lw 1.0 lc rgb "#50".C2[2:], \
  P index 0 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 1 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 2 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C6, \
  P index 3 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C7, \
  P index 4 every ::1677::1677 using 1:2 with points pt 7 ps 0.9 lc rgb C8, \
  P index 5 every ::8::8 using 1:2 with points pt 7 ps 0.9 lc rgb C5, \
  P index 6 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 7 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
